// The JSON Schemas that the build writes into `dist/`, by file name.
import {briefJsonSchema} from './compose/brief-json-schema.ts'
import {briefingJsonSchema} from './writers/briefing-json-schema.ts'

export const schemas: Readonly<Record<string, object>> = {
  'brief.schema.json': briefJsonSchema,
  'briefing.schema.json': briefingJsonSchema
}
