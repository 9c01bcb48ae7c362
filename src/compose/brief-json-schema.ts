// Apart from the schema itself, as making it takes longer than checking a file.
import {z} from 'zod'
import {briefSchema} from './brief-schema.ts'

/** JSON Schema (draft 2020-12) of brief.yml, what a writer of it may give; the build writes it to `dist/brief.schema.json`. */
export const briefJsonSchema: object = z.toJSONSchema(briefSchema, {io: 'input'})
