// Topics: headings of the sources, and the names that many statements have in common.
import {genericHeadings, plainHeading} from '../lexicon/generic-headings.ts'
import {stopwords} from '../lexicon/stopwords.ts'
import {keysOf} from '../prose/keys.ts'
import {remember} from '../remember.ts'
import type {Pool} from './pool.ts'
import {findingsIn, type Statement} from './statements.ts'

export interface Topic {
  /** At most six words of the sources. */
  readonly label: string
  readonly headings: ReadonlySet<string>
  /** Free statements on it, most salient first. */
  readonly statements: readonly Statement[]
}

interface Candidate {
  readonly label: string
  readonly headings: Set<string>
  readonly statements: Set<Statement>
}

/** A name in more than this share of the statements is what all of it is about, and no topic of its own. */
const EVERYWHERE = 0.4
/** A heading over more than this share of a text is about all of it. */
const WHOLE = 0.6
/** Statements counted for a topic: a section shows no more, so more do not make it a better one. */
const COUNTED = 8
const LEAST = 2
const LABEL_WORDS = 6

/**
 * The topics that together cover the most salience, each statement in one of them; those that `order` names come first.
 * `titles` are those of the documents: a heading that is one is no topic. Greedy choice: the best topic, then the best of what it leaves.
 */
export function topicsOf(
  pool: Pool,
  count: number,
  order: readonly string[],
  titles: readonly string[]
): readonly Topic[] {
  const free = pool.free()
  const candidates = [...candidatesFrom(pool, free, new Set(titles.map(plainWords))).values()]
  const covered = new Set<Statement>()
  const topics: Topic[] = []
  while (topics.length < count) {
    const best = bestOf(candidates, covered, pool)
    if (!best) break
    const statements = free.filter((statement) => best.statements.has(statement) && !covered.has(statement))
    for (const statement of statements) covered.add(statement)
    topics.push({label: best.label, headings: best.headings, statements})
    candidates.splice(candidates.indexOf(best), 1)
  }
  const rest = free.filter((statement) => !covered.has(statement))
  return inOrder(withRest(topics, rest), order)
}

/** Statements on no chosen topic go to the one they share most keys with. */
function withRest(topics: readonly Topic[], rest: readonly Statement[]): readonly Topic[] {
  const keys = topics.map((topic) => new Set(topic.statements.flatMap((statement) => [...statement.keys])))
  const added = topics.map((): Statement[] => [])
  for (const statement of rest) {
    let best = -1
    let most = 1
    keys.forEach((set, index) => {
      let shared = 0
      for (const key of statement.keys) if (set.has(key)) shared++
      if (shared > most) {
        most = shared
        best = index
      }
    })
    added[best]?.push(statement)
  }
  return topics.map((topic, index) => ({...topic, statements: [...topic.statements, ...(added[index] ?? [])]}))
}

function bestOf(candidates: readonly Candidate[], covered: ReadonlySet<Statement>, pool: Pool): Candidate | undefined {
  let best: Candidate | undefined
  let highest = 0
  for (const candidate of candidates) {
    const open = [...candidate.statements].filter((statement) => !covered.has(statement))
    if (open.length < LEAST) continue
    const scores = open.map((statement) => pool.salience(statement)).sort((a, b) => b - a)
    const score = scores.slice(0, COUNTED).reduce((sum, one) => sum + one, 0)
    if (score > highest || (score === highest && best && candidate.label < best.label)) {
      highest = score
      best = candidate
    }
  }
  return best
}

/** Candidates by key: headings with the same words, actors with the same name. */
function candidatesFrom(
  pool: Pool,
  free: readonly Statement[],
  titles: ReadonlySet<string>
): ReadonlyMap<string, Candidate> {
  const candidates = new Map<string, Candidate>()
  const everywhere = namesEverywhere(pool)
  const whole = wholeHeadings(pool.statements)
  const add = (key: string, label: string, statement: Statement, heading: string) => {
    const candidate = remember(candidates, key, () => ({
      label,
      headings: new Set<string>(),
      statements: new Set<Statement>()
    }))
    candidate.statements.add(statement)
    if (heading !== '') candidate.headings.add(heading)
  }
  for (const statement of free) {
    const {heading, above} = statement
    for (const over of [heading, ...above]) {
      if (over === '' || titles.has(plainWords(over)) || genericHeadings.has(plainHeading(over))) continue
      if (over !== heading && whole.has(headingKey(statement, over))) continue
      add(`heading ${plainWords(over)}`, labelOf(over), statement, heading)
    }
    for (const actor of findingsIn(statement, 'actor')) {
      const key = [...keysOf(actor.value.name)].sort().join(' ')
      if (key !== '' && !everywhere.has(key)) add(`actor ${key}`, labelOf(actor.value.name), statement, '')
    }
  }
  return candidates
}

const headingKey = ({evidence: {source}}: Statement, heading: string): string => `${source} ${heading}`

/** Headings over most of the statements of their text: they are its title in other words. */
function wholeHeadings(statements: readonly Statement[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const totals = new Map<number, number>()
  for (const statement of statements) {
    const {source} = statement.evidence
    totals.set(source, (totals.get(source) ?? 0) + 1)
    for (const over of new Set(statement.above)) {
      const key = headingKey(statement, over)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const most = ([key, count]: readonly [string, number]) => count > WHOLE * (totals.get(Number.parseInt(key, 10)) ?? 0)
  return new Set([...counts].filter(most).map(([key]) => key))
}

/** Names that a large part of all statements have. */
function namesEverywhere(pool: Pool): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const statement of pool.statements) {
    const keys = new Set(findingsIn(statement, 'actor').map((actor) => [...keysOf(actor.value.name)].sort().join(' ')))
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > EVERYWHERE * pool.statements.length).map(([key]) => key))
}

const plainWords = (text: string): string => [...keysOf(text)].sort().join(' ')

/** A heading without its number; a long one only its beginning, up to a word that can end it. */
function labelOf(words: string): string {
  const plain = words.replace(/^(?:\d+(?:\.\d+)*\.?|[A-Za-z][.)]|[IVXivx]+[.)])\s+/, '').replace(/[:.]$/, '')
  const parts = plain.split(' ')
  if (parts.length <= LABEL_WORDS) return plain
  const kept = parts.slice(0, LABEL_WORDS)
  while (kept.length > 1 && stopwords.has(kept.at(-1)?.toLowerCase() ?? '')) kept.pop()
  return `${kept.join(' ')}\u00a0…`
}

function inOrder(topics: readonly Topic[], order: readonly string[]): readonly Topic[] {
  const place = (topic: Topic) => {
    const index = order.findIndex((label) => label.toLowerCase() === topic.label.toLowerCase())
    return index === -1 ? order.length : index
  }
  return topics
    .map((topic, index) => ({topic, index}))
    .sort((a, b) => place(a.topic) - place(b.topic) || a.index - b.index)
    .map(({topic}) => topic)
}
