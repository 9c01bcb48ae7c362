// YAML checked against a schema; every fault at its own line and column.
import {type Document, isMap, isNode, isScalar, LineCounter, parseDocument} from 'yaml'
import type {z} from 'zod'
import type {RuleId} from '../diagnostic.ts'
import type {Report} from '../model/stages.ts'
import {faultsOf} from './yaml-faults.ts'

export interface YamlFile {
  /** Path from the project folder. */
  readonly file: string
  /** Lines of the file that stand before the YAML. */
  readonly linesBefore: number
  readonly rule: RuleId
  /** Keys whose values are checked under a rule of their own. */
  readonly rules: Readonly<Record<string, RuleId>>
}

export interface Place {
  readonly line: number
  readonly column: number
}

export interface Checked<T> {
  readonly value: T
  /** Where the value at a path stands, or what is nearest above it. */
  at(path: readonly PropertyKey[]): Place
}

/** The value, when the text is YAML and fits the schema; undefined when not, and then every fault has been reported. */
export function readYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  {file, linesBefore, rule, rules}: YamlFile,
  report: Report
): Checked<z.output<S>> | undefined {
  const lines = new LineCounter()
  const placeAt = (offset: number): Place => {
    const {line, col} = lines.linePos(offset)
    return {line: Math.max(1, line) + linesBefore, column: Math.max(1, col)}
  }
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false})
  for (const error of document.errors)
    report({
      rule,
      file,
      ...placeAt(error.pos[0]),
      message: `This is not YAML: ${error.message}`,
      hints: ['Check indentation, colons and quotation marks on this line and the one before.']
    })
  if (document.errors.length > 0) return undefined
  const plain = plainValue(document)
  if (plain === undefined) {
    const message = 'References in this file (`&`, `*`) lead nowhere or grow without end.'
    report({rule, file, ...placeAt(0), message, hints: ['Write the values out in full.']})
    return undefined
  }
  const checked = schema.safeParse(plain.value ?? {})
  if (checked.success) return {value: checked.data, at: (path) => placeAt(valueOffset(document, path))}
  for (const {path, at, message, hints} of checked.error.issues.flatMap((issue) =>
    faultsOf(issue, plain.value, schema)
  )) {
    const offset = at === 'key' ? keyOffset(document, path) : valueOffset(document, path)
    report({rule: rules[String(path[0])] ?? rule, file, ...placeAt(offset), message, hints})
  }
  return undefined
}

/** Undefined for aliases that have no anchor or multiply beyond the limit of the parser. */
function plainValue(document: Document): {readonly value: unknown} | undefined {
  try {
    return {value: document.toJS()}
  } catch (error) {
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

function valueOffset(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function keyOffset(document: Document, path: readonly PropertyKey[]): number {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const pair = isMap(parent)
    ? parent.items.find(({key}) => isScalar(key) && String(key.value) === path.at(-1))
    : undefined
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : valueOffset(document, path)
}
