import {createRequire} from 'node:module'

declare const PRECIS_CODE: string | undefined

/** Version of the package. */
export const version = (createRequire(import.meta.url)('../package.json') as {version: string}).version

/** Hash of the program that runs, put in when it is bundled; undefined when it runs from its sources. */
export const codeHash: string | undefined = typeof PRECIS_CODE === 'undefined' ? undefined : PRECIS_CODE
