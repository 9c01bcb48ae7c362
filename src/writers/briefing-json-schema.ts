// Apart from the schema itself, as making it takes longer than checking a briefing.
import {z} from 'zod'
import {briefingSchema} from './briefing-schema.ts'

/** JSON Schema (draft 2020-12) of briefing.json; the build writes it to `dist/briefing.schema.json`. */
export const briefingJsonSchema: object = z.toJSONSchema(briefingSchema)
