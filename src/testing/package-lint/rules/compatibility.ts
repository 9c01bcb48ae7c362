import {strFromU8} from 'fflate'
import type {Rule} from '../index.ts'
import {isXml, type Package} from '../package.ts'
import {everyNode} from '../xml-tree.ts'

/** Prefixes that a part says may be ignored, or that a choice requires, are declared in it: Office does not open a part otherwise. */
export const compatibility: Rule = (pack) =>
  pack.paths.filter(isXml).flatMap((path) => {
    const declared = prefixesIn(path, pack)
    return [...everyNode(pack.xmlOf(path))].flatMap(({name, attributes}) => {
      const asked = [attributes['mc:Ignorable'], name === 'mc:Choice' ? attributes.Requires : undefined]
      return asked
        .flatMap((list) => (list ?? '').split(/\s+/))
        .filter((prefix) => prefix !== '' && !declared.has(prefix))
        .map((prefix) => `${path}: the prefix ${prefix} is not declared`)
    })
  })

const prefixesIn = (path: string, {bytesOf}: Package): ReadonlySet<string> => {
  const source = strFromU8(bytesOf(path) ?? new Uint8Array())
  return new Set([...source.matchAll(/ xmlns:([\w.-]+)\s*=/g)].map((match) => match[1] ?? ''))
}
