// What a document says of itself, from its front matter, the lines set aside, its dateline and its title.
import type {Given, Metadata, SourceId} from '../../model/source.ts'
import type {Report} from '../../model/stages.ts'
import type {Block} from '../../prose/blocks.ts'
import {rangeOf} from '../../prose/placed.ts'
import type {Furniture} from '../furniture/index.ts'
import type {Fact} from '../furniture/page.ts'
import {dayIn} from './day.ts'
import {langOf} from './lang.ts'

type Field = keyof Metadata
const FIELDS: readonly Field[] = ['title', 'author', 'date', 'publisher', 'url', 'lang']

/** A fact and the block whose text it points into. */
export interface PlacedFact {
  readonly block: Block
  readonly fact: Fact
}

/**
 * The first that gives a field counts: front matter, then the lines of the page from the top, then the dateline; the
 * title line comes before a memo's subject. A date in the file's name comes last, and like a language told by its words it is marked implied.
 */
export function metadataOf(
  source: SourceId,
  frontMatter: Metadata,
  page: Furniture & {readonly blocks: readonly Block[]},
  datelines: readonly PlacedFact[],
  report: Report
): Metadata {
  const meta: {-readonly [K in Field]?: Given} = {...frontMatter}
  const {title} = page
  if (title && !meta.title) meta.title = wholeOf(title, source)
  for (const {block, fact} of preferred([...page.facts, ...datelines])) {
    meta[fact.field] ??= givenBy(block, fact, source)
    if (fact.field === 'date') checkDate(block, fact, source, report)
  }
  const named = /(?:^|[^\d])(\d{4}-\d{2}-\d{2})(?!\d)/.exec(source)?.[1]
  const day = named === undefined ? undefined : dayIn(named)?.value
  if (day !== undefined) meta.date ??= {value: day, implied: true}
  const lang = meta.lang ? undefined : langOf(page.blocks)
  if (lang !== undefined) meta.lang = {value: lang, implied: true}
  return Object.fromEntries(FIELDS.flatMap((field) => (meta[field] ? [[field, meta[field]]] : [])))
}

/** A date of publication before one of updating. */
function preferred(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const late = (given: PlacedFact) =>
    given.fact.field === 'date' && /\b(?:updated|modified)\b/i.test(given.block.words.text)
  return [...facts.filter((given) => !late(given)), ...facts.filter(late)]
}

function wholeOf(block: Block, source: SourceId): Given {
  return {value: block.words.text, implied: false, span: {source, start: block.start, end: block.end}}
}

function givenBy(block: Block, fact: Fact, source: SourceId): Given {
  const [start, end] = rangeOf(block.words, fact.start, fact.end)
  return {value: fact.value, implied: false, span: {source, start, end}}
}

function checkDate(block: Block, fact: Fact, source: SourceId, report: Report): void {
  const day = dayIn(block.words.text)
  if (!day || day.certain) return
  report({
    rule: 'date-is-certain',
    file: `sources/${source}`,
    message: `“${block.words.text.slice(day.start, day.end)}” can be read as two days, so only ${fact.value} was taken from it.`,
    hints: ['Write the month as a word in the source, or give the date in its front matter.']
  })
}
