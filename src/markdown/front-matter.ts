// What a Markdown file says of itself at its head: YAML, or the lines of Pandoc's title block.
import type {Root} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {parse as parseYaml} from 'yaml'
import {emptyMemo} from '../compose/empty-memo.ts'
import {memoSchema} from '../compose/memo-schema.ts'
import {faultsOf} from '../compose/yaml-faults.ts'
import type {MemoFields} from '../model/form.ts'
import type {Report} from '../model/stages.ts'

/** What the front matter gives; every field of words is '' when it is not there. */
export interface FrontMatter {
  readonly title: string
  readonly subtitle: string
  /** Several are joined: `A. B., C. D.`. */
  readonly author: string
  readonly date: string
  readonly lang: string
  readonly theme: string
  readonly marking: string
  readonly form: string
  readonly to: string
  readonly from: string
  readonly subject: string
  readonly archive: string
  /** The group `memo:`, as in `brief.yml`. */
  readonly memo: MemoFields
  /** Markdown. */
  readonly abstract: string
  readonly marp: boolean
  /** Of Marp: levels of headings that begin a slide. */
  readonly headingDivider: readonly number[]
  /** Keys that mean nothing here, with their values as they are written. */
  readonly others: readonly (readonly [key: string, value: string])[]
}

const FIELDS = [
  'title',
  'subtitle',
  'author',
  'date',
  'lang',
  'theme',
  'marking',
  'form',
  'to',
  'from',
  'subject',
  'archive',
  'abstract'
] as const satisfies readonly (keyof FrontMatter)[]

/** The front matter of a tree. What is no YAML is reported and not used. */
export function frontMatterOf(tree: Root, file: string, report: Report): FrontMatter {
  const [first] = tree.children
  if (first?.type === 'yaml') return fieldsOf(yamlOf(first.value, file, report), file, report)
  return fieldsOf(titleBlock(tree) ?? {}, file, report)
}

function yamlOf(value: string, file: string, report: Report): Readonly<Record<string, unknown>> {
  try {
    const given: unknown = parseYaml(value)
    return typeof given === 'object' && given !== null && !Array.isArray(given) ? {...given} : {}
  } catch (error) {
    const [message = ''] = String((error as Error).message).split('\n')
    report({
      rule: 'template-is-valid',
      file,
      line: 1,
      message: 'The front matter is not used.',
      note: message,
      hints: ['Mend the YAML between the two lines `---`.']
    })
    return {}
  }
}

const TITLE_BLOCK = /^%[ \t]/

/** `% Title`, `% Authors`, `% Date` in the first lines of a file, as Pandoc has them. */
function titleBlock({children: [first]}: Root): Readonly<Record<string, string>> | undefined {
  if (!isTitleBlock(first)) return undefined
  const lines = plainText(first)
    .split(/\n(?=%)/)
    .map((line) => line.replace(/^%[ \t]*/, '').replace(/\s*\n\s*/g, ' '))
  const [title = '', author = '', date = ''] = lines
  return {title, author: author.replaceAll('; ', ', '), date}
}

/** Whether a block is the title block of its file, when it is the first. */
export const isTitleBlock = (node: Root['children'][number] | undefined): boolean =>
  node?.type === 'paragraph' && node.position?.start.line === 1 && TITLE_BLOCK.test(plainText(node))

function fieldsOf(given: Readonly<Record<string, unknown>>, file: string, report: Report): FrontMatter {
  const {headingDivider: divider, marp, memo, ...record} = given
  const fields = Object.fromEntries(FIELDS.map((field) => [field, wordsOf(record[field])])) as Record<
    (typeof FIELDS)[number],
    string
  >
  const upTo = typeof divider === 'number' ? Array.from({length: divider}, (_, index) => index + 1) : []
  return {
    ...fields,
    memo: memoFieldsOf(memo, file, report),
    marp: marp === true,
    headingDivider: Array.isArray(divider) ? divider.filter((level) => typeof level === 'number') : upTo,
    others: Object.entries(record)
      .filter(([key, value]) => !FIELDS.some((field) => field === key) && value !== null)
      .map(([key, value]) => [key, wordsOf(value) || JSON.stringify(value)])
  }
}

function memoFieldsOf(given: unknown, file: string, report: Report): MemoFields {
  if (given === undefined || given === null) return emptyMemo
  const schema = memoSchema()
  const checked = schema.safeParse(given)
  if (checked.success) return checked.data
  for (const {message, hints} of checked.error.issues.flatMap((issue) => faultsOf(issue, given, schema)))
    report({rule: 'template-is-valid', file, line: 1, message: `In \`memo\`: ${message}`, hints})
  return emptyMemo
}

/** Strings, numbers, days; lists of them, and of people with `name` and `affiliation`. */
function wordsOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'string' || typeof value === 'number') return `${value}`.trim()
  if (Array.isArray(value))
    return value
      .map(wordsOf)
      .filter((words) => words !== '')
      .join(', ')
  if (typeof value !== 'object' || value === null || !('name' in value)) return ''
  const house = 'affiliation' in value ? wordsOf(value.affiliation) : ''
  return house === '' ? wordsOf(value.name) : `${wordsOf(value.name)} (${house})`
}
