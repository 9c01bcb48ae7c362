// Sections over all sources: the topics that cover most of what is left to say, each under an assertion.
import type {BriefImage, BriefSection, BriefTable, Claim} from '../model/briefing.ts'
import {keysOf} from '../prose/keys.ts'
import {contentId} from '../prose/place.ts'
import {headable} from './headable.ts'
import {titleOf} from './headlines.ts'
import {LEAST_SECTIONS, POINT_WORDS, roomFor, SLIDE_POINTS, SLIDE_WORDS, WORDS_PER_SECTION} from './limits.ts'
import type {Pool} from './pool.ts'
import {wordCount} from './shorten/index.ts'
import type {Statement} from './statements.ts'
import {type Topic, topicsOf} from './topics.ts'

export interface SectionsInput {
  readonly pool: Pool
  /** Words of all sources together. */
  readonly words: number
  /** Labels that `brief.yml` puts first. */
  readonly order: readonly string[]
  /** Titles of the documents. */
  readonly titles: readonly string[]
  /** Tables and images with the position of the passage they follow, to find their section. */
  readonly exhibits: readonly {
    readonly source: number
    readonly heading: string
    readonly table?: BriefTable
    readonly image?: BriefImage
  }[]
}

/** Sections with a title, two to ten claims, and the tables and images that stand under the same headings. */
export function sectionsOf({pool, words, order, titles, exhibits}: SectionsInput): readonly BriefSection[] {
  const {sections: most, sectionSlides: slides} = roomFor(words)
  const count = Math.min(most, Math.max(LEAST_SECTIONS, Math.round(words / WORDS_PER_SECTION)))
  const topics = topicsOf(pool, titles, {count, shown: new Set(exhibits.map(({heading}) => heading))})
  const open: Open[] = []
  const heard = new Set<number>()
  while (open.length < count) {
    const topic = topics.next(heard)
    if (!topic) break
    const section = begun(topic, pool, slides)
    if (!section) continue
    open.push(section)
    for (const {claim} of section.chosen) heard.add(claim.evidence[0].source)
    heard.add(section.title.evidence[0].source)
  }
  fillWithRest(open, pool)
  return withExhibits(inOrder(open, order), exhibits)
}

/** A section while it is filled. */
interface Open {
  readonly topic: Topic
  readonly title: Claim
  /** Keys of the statements on its topic. */
  readonly keys: ReadonlySet<string>
  readonly chosen: {readonly statement: Statement; readonly claim: Claim}[]
  readonly slides: number
  /** What is worth less than this is not shown for the sake of room. */
  readonly least: number
  room: number
}

/** A topic under the most salient of its statements that can head it, filled with the others; taken from the pool. */
function begun(topic: Topic, pool: Pool, slides: number): Open | undefined {
  const {head, title} = headOf(topic, pool) ?? {}
  if (!head || !title) return undefined
  pool.take(head)
  const keys = new Set(topic.statements.flatMap((statement) => [...statement.keys]))
  const least = LEAST_SHARE * pool.ownSalience(head)
  const room = SLIDE_WORDS * slides - (slides >= 1 ? FOR_COMPANY : 0)
  const section: Open = {topic, title, keys, chosen: [], slides, least, room}
  for (const statement of topic.statements) add(statement, section, pool)
  return section
}

/** Statements that may head a section: beyond the most salient, being on the topic makes up for nothing. */
const HEADS = 6

/** One that names the topic is preferred where it is worth so much of the best. */
const NAMING = 0.8

/** The most salient statement that makes a title, rather one that names the topic. */
function headOf(topic: Topic, pool: Pool): {readonly head: Statement; readonly title: Claim} | undefined {
  const keys = keysOf(topic.label)
  const heads: {readonly head: Statement; readonly title: Claim}[] = []
  for (const head of topic.statements) {
    const title = headable(head) ? titleOf(head, pool) : undefined
    if (title) heads.push({head, title})
    if (heads.length === HEADS) break
  }
  const least = NAMING * (heads[0] ? pool.ownSalience(heads[0].head) : 0)
  const names = ({head, title}: {readonly head: Statement; readonly title: Claim}) =>
    pool.ownSalience(head) >= least && [...keysOf(title.text)].some((key) => keys.has(key))
  return heads.find(names) ?? heads[0]
}

/** A point does not stand alone for the sake of so many words, where the memo need not be short. */
const FOR_COMPANY = 6
/** Room that is left is no reason to show what is worth less than this part of the section's title. */
const LEAST_SHARE = 0.7

/** Takes the statement into a section that has room for it. Of the items of one list a section shows one: what introduces them is not said twice. */
function add(statement: Statement, section: Open, pool: Pool): void {
  const {chosen, slides, least, room} = section
  if (chosen.length >= SLIDE_POINTS * slides || !pool.isFree(statement)) return
  // A head with nothing below it says less than any sentence on its topic.
  if (chosen.length > 0 && pool.salience(statement) < least) return
  const {stem} = statement
  if (stem && chosen.some((one) => one.statement.stem?.text === stem.text)) return
  const claim = pool.claim(statement, POINT_WORDS)
  const words = wordCount(claim.text)
  if (words > room + (chosen.length === 1 && slides >= 1 ? FOR_COMPANY : 0)) return
  section.room -= words
  pool.take(statement)
  chosen.push({statement, claim})
}

/** Statements on no topic go to the section they share most keys with, as far as it has room. */
function fillWithRest(sections: readonly Open[], pool: Pool): void {
  for (const statement of pool.free()) {
    let best: Open | undefined
    let most = 1
    for (const section of sections) {
      let shared = 0
      for (const key of statement.keys) if (section.keys.has(key)) shared++
      if (shared > most) {
        most = shared
        best = section
      }
    }
    if (best) add(statement, best, pool)
  }
}

/** Those that `order` names first, the rest as they were chosen. */
function inOrder(sections: readonly Open[], order: readonly string[]): readonly Open[] {
  const place = ({topic}: Open) => {
    const index = order.findIndex((label) => label.toLowerCase() === topic.label.toLowerCase())
    return index === -1 ? order.length : index
  }
  return sections
    .map((section, index) => ({section, index}))
    .sort((a, b) => place(a.section) - place(b.section) || a.index - b.index)
    .map(({section}) => section)
}

/** The claims of each in the order of the sources, so that they read as they were written; each exhibit in the nearest section. */
function withExhibits(open: readonly Open[], exhibits: SectionsInput['exhibits']): readonly BriefSection[] {
  const sections = open.map(({topic, title, chosen}) => ({
    id: contentId('section', topic.label, title.id),
    label: topic.label,
    title,
    claims: [...chosen].sort((a, b) => a.statement.order - b.statement.order).map(({claim}) => claim)
  }))
  const homes = exhibits.map((one) => homeOf(one, open) ?? nearest(one, sections))
  return sections.map((section, index) => ({
    ...section,
    ...exhibitsIn(exhibits.filter((_, at) => homes[at] === index))
  }))
}

/** The section of the narrowest topic that has the heading of an exhibit, or a statement under it. */
function homeOf(one: SectionsInput['exhibits'][number], open: readonly Open[]): number | undefined {
  if (one.heading === '') return undefined
  const under = open.flatMap(({topic}, index) =>
    topic.headings.has(one.heading) ||
    topic.statements.some(({heading, evidence}) => heading === one.heading && evidence.source === one.source)
      ? [{index, size: topic.headings.size}]
      : []
  )
  return under.sort((a, b) => a.size - b.size || a.index - b.index)[0]?.index
}

/** The section that shares most keys with what an exhibit says of itself. */
function nearest(
  one: SectionsInput['exhibits'][number],
  sections: readonly Pick<BriefSection, 'label' | 'title' | 'claims'>[]
): number {
  const keys = keysOf([one.heading, one.table?.caption, one.image?.caption, one.image?.alt].filter(Boolean).join(' '))
  const shared = sections.map((section) => {
    const own = keysOf([section.label, section.title.text, ...section.claims.map((claim) => claim.text)].join(' '))
    return [...keys].filter((key) => own.has(key)).length
  })
  return shared.indexOf(Math.max(...shared))
}

const exhibitsIn = (own: SectionsInput['exhibits']): Pick<BriefSection, 'tables' | 'images'> => ({
  tables: own.flatMap((one) => one.table ?? []),
  images: own.flatMap((one) => one.image ?? [])
})
