// Sections over all sources: the topics that cover most of what is left to say, each under an assertion.
import type {BriefImage, BriefSection, BriefTable, Claim} from '../model/briefing.ts'
import {keysOf} from '../prose/keys.ts'
import {contentId} from '../prose/place.ts'
import {titleOf} from './headlines.ts'
import {LARGE, POINT_WORDS, SECTIONS, SLIDE_POINTS, SLIDE_WORDS, SMALL, WORDS_PER_SECTION} from './limits.ts'
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

/** Of a small project a section says what two thirds of a slide hold: its memo is to have four pages at the most. */
const SMALL_SHARE = 2 / 3

/** Sections with a title, two to ten claims, and the tables and images that stand under the same headings. */
export function sectionsOf({pool, words, order, titles, exhibits}: SectionsInput): readonly BriefSection[] {
  const count = Math.min(SECTIONS.most, Math.max(SECTIONS.least, Math.round(words / WORDS_PER_SECTION)))
  const room = words < SMALL ? SMALL_SHARE : words < LARGE ? 1 : 2
  const left = new Set(exhibits)
  const sections: BriefSection[] = []
  for (const topic of topicsOf(pool, count, order, titles)) {
    const section = sectionOf(topic, pool, room)
    if (!section) continue
    const own = [...left].filter(
      (one) =>
        topic.headings.has(one.heading) ||
        topic.statements.some(
          (statement) =>
            statement.heading === one.heading && one.heading !== '' && statement.evidence.source === one.source
        )
    )
    for (const one of own) left.delete(one)
    sections.push({...section, ...exhibitsIn(own)})
  }
  for (const one of left) {
    const at = nearest(one, sections)
    const home = sections[at]
    const more = exhibitsIn([one])
    if (home)
      sections[at] = {...home, tables: [...home.tables, ...more.tables], images: [...home.images, ...more.images]}
  }
  return sections
}

/** The section that shares most keys with what an exhibit says of itself. */
function nearest(one: SectionsInput['exhibits'][number], sections: readonly BriefSection[]): number {
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

function sectionOf(topic: Topic, pool: Pool, slides: number): Omit<BriefSection, 'tables' | 'images'> | undefined {
  const statements = topic.statements.filter((statement) => pool.isFree(statement))
  const {head, title} = headOf(topic, statements, pool) ?? {}
  if (!head || !title) return undefined
  pool.take(head)
  const claims = fill(statements, pool, slides)
  return {id: contentId('section', topic.label, title.id), label: topic.label, title, claims}
}

/** Statements that may head a section: beyond the most salient, being on the topic makes up for nothing. */
const HEADS = 6

/** The most salient statement that makes a title, rather one that names the topic. */
function headOf(
  topic: Topic,
  statements: readonly Statement[],
  pool: Pool
): {readonly head: Statement; readonly title: Claim} | undefined {
  const keys = keysOf(topic.label)
  const heads: {readonly head: Statement; readonly title: Claim}[] = []
  for (const head of statements) {
    const title = titleOf(head, pool)
    if (title) heads.push({head, title})
    if (heads.length === HEADS) break
  }
  return heads.find(({title}) => [...keysOf(title.text)].some((key) => keys.has(key))) ?? heads[0]
}

/** A point does not stand alone for the sake of so many words, where the memo need not be short. */
const FOR_COMPANY = 6

/** The most salient claims that have room, then in the order of the sources, so that they read as they were written. */
function fill(statements: readonly Statement[], pool: Pool, slides: number): readonly Claim[] {
  let room = SLIDE_WORDS * slides - (slides >= 1 ? FOR_COMPANY : 0)
  const chosen: {readonly statement: Statement; readonly claim: Claim}[] = []
  for (const statement of statements) {
    if (chosen.length >= SLIDE_POINTS * slides || !pool.isFree(statement)) continue
    const claim = pool.claim(statement, POINT_WORDS)
    const words = wordCount(claim.text)
    if (words > room + (chosen.length === 1 && slides >= 1 ? FOR_COMPANY : 0)) continue
    room -= words
    pool.take(statement)
    chosen.push({statement, claim})
  }
  return chosen.sort((a, b) => a.statement.order - b.statement.order).map(({claim}) => claim)
}
