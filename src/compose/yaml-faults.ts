// What a schema finds wrong, in words: what it is, what was expected, what to do.
import {z} from 'zod'
import {nameHint} from './nearest.ts'

export interface YamlFault {
  readonly path: readonly PropertyKey[]
  /** Whether the key itself or its value is at fault. */
  readonly at: 'key' | 'value'
  readonly message: string
  readonly hints: readonly string[]
}

type Issue = z.core.$ZodIssue

/** The faults of one issue of the schema; `value` is what was checked. */
export function faultsOf(issue: Issue, value: unknown, schema: z.ZodType): readonly YamlFault[] {
  const path = issue.path
  const expected = expectedAt(schema, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        at: 'key',
        message: `There is no key \`${key}\`${path.length === 0 ? '' : ` in ${nameOf(path)}`}.`,
        hints: [nameHint(key, expected.keys, (known) => `\`${known}\``)]
      }))
    case 'invalid_type':
      return [wrongType(path, valueAt(value, path), issue.expected, expected.doc)]
    case 'invalid_value': {
      if (valueAt(value, path) === undefined) return [missing(path, expected.doc)]
      const choices = issue.values.map(String)
      const hints = [nameHint(String(valueAt(value, path)), choices, (choice) => `\`${choice}\``)]
      return [
        {
          path,
          at: 'value',
          message: `${nameOf(path)} is ${shown(valueAt(value, path))}, which is none of the choices.`,
          hints
        }
      ]
    }
    case 'invalid_union':
      return (
        issue.errors[0]?.flatMap((each) =>
          faultsOf({...each, path: [...path, ...each.path]} as Issue, value, schema)
        ) ?? []
      )
    case 'too_small':
      return [
        {path, at: 'value', message: `${nameOf(path)} is empty.`, hints: ['Give it a value, or leave the line out.']}
      ]
    case 'custom':
      return [{path, at: 'value', message: issue.message, hints: expected.doc === '' ? [] : [expected.doc]}]
    default:
      return [
        {
          path,
          at: 'value',
          message: `${nameOf(path)} is ${shown(valueAt(value, path))}, which does not fit.`,
          hints: [expected.doc]
        }
      ]
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values'
}

const missing = (path: readonly PropertyKey[], doc: string): YamlFault => ({
  path,
  at: 'value',
  message: `${nameOf(path)} is missing.`,
  hints: [doc]
})

function wrongType(path: readonly PropertyKey[], value: unknown, expected: string, doc: string): YamlFault {
  const wanted = KINDS[expected] ?? expected
  if (value === undefined) return missing(path, doc)
  if (value === null)
    return {
      path,
      at: 'value',
      message: `${nameOf(path)} has no value; it should be ${wanted}.`,
      hints: ['Give it a value, or leave the line out.']
    }
  const scalar = typeof value === 'number' || typeof value === 'boolean'
  const hints =
    expected === 'string' && scalar ? [`Put it in quotation marks: \`"${value}"\`.`] : doc === '' ? [] : [doc]
  return {path, at: 'value', message: `${nameOf(path)} is ${kindOf(value)}; it should be ${wanted}.`, hints}
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'keys with values'
  return {string: 'text', number: 'a number', boolean: `\`${value}\``}[typeof value as string] ?? 'something else'
}

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `\`${value}\`` : kindOf(value)

/** `` `pin` of entry 3 of `findings` ``; the whole file for no path. */
function nameOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'What stands here'
  return path
    .map((part) => (typeof part === 'number' ? `entry ${part + 1}` : `\`${String(part)}\``))
    .reverse()
    .join(' of ')
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[part] : undefined,
    value
  )
}

interface JsonSchema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly additionalProperties?: JsonSchema | boolean
}

/** What the schema says of the value at a path: its description, and the keys it may have. */
function expectedAt(
  schema: z.ZodType,
  path: readonly PropertyKey[]
): {readonly doc: string; readonly keys: readonly string[]} {
  const found = path.reduce<JsonSchema | undefined>((inner, part) => {
    if (typeof part === 'number') return inner?.items
    const more = inner?.additionalProperties
    return inner?.properties?.[String(part)] ?? (typeof more === 'object' ? more : undefined)
  }, z.toJSONSchema(schema) as JsonSchema)
  return {doc: found?.description ?? '', keys: Object.keys(found?.properties ?? {})}
}
