// Sections over all sources: the topics that cover most of what is left to say, each under an assertion.
import type {BriefImage, BriefSection, BriefTable, Claim} from '../model/briefing.ts'
import {keysOf} from '../prose/keys.ts'
import {contentId} from '../prose/place.ts'
import {
  POINT_WORDS,
  roomFor,
  SECTIONS,
  SLIDE_POINTS,
  SLIDE_WORDS,
  TITLE_CHARACTERS,
  TITLE_WORDS,
  WORDS_PER_SECTION
} from './limits.ts'
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
  const count = Math.min(SECTIONS.most, Math.max(SECTIONS.least, Math.round(words / WORDS_PER_SECTION)))
  const room = roomFor(words).sectionSlides
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
  const head = statements.find(
    (statement) => !statement.stem && pool.claim(statement, TITLE_WORDS).text.length <= TITLE_CHARACTERS
  )
  if (!head) return undefined
  const title = pool.claim(head, TITLE_WORDS)
  pool.take(head)
  const claims = fill(statements, pool, slides, LEAST_SHARE * pool.ownSalience(head))
  return {id: contentId('section', topic.label, title.id), label: topic.label, title, claims}
}

/** A point does not stand alone for the sake of so many words, where the memo need not be short. */
const FOR_COMPANY = 6
/** Room that is left is no reason to show what is worth less than this part of the section's title. */
const LEAST_SHARE = 0.5

/** The most salient claims, none below `least`, that have room; then in the order of the sources, so that they read as they were written. */
function fill(statements: readonly Statement[], pool: Pool, slides: number, least: number): readonly Claim[] {
  let room = SLIDE_WORDS * slides - (slides >= 1 ? FOR_COMPANY : 0)
  const chosen: {readonly statement: Statement; readonly claim: Claim}[] = []
  for (const statement of statements) {
    if (chosen.length >= SLIDE_POINTS * slides || !pool.isFree(statement)) continue
    if (pool.salience(statement) < least) continue
    const claim = pool.claim(statement, POINT_WORDS)
    const words = wordCount(claim.text)
    if (words > room + (chosen.length === 1 && slides >= 1 ? FOR_COMPANY : 0)) continue
    room -= words
    pool.take(statement)
    chosen.push({statement, claim})
  }
  return chosen.sort((a, b) => a.statement.order - b.statement.order).map(({claim}) => claim)
}
