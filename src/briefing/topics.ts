// Topics: headings of the sources, and the names that many statements have in common.
import {plainHeading} from '../lexicon/generic-headings.ts'
import {keysOf} from '../prose/keys.ts'
import {remember} from '../remember.ts'
import type {Pool} from './pool.ts'
import {findingsIn, type Statement} from './statements.ts'
import {labelOf, namesTopic} from './topic-label.ts'

export interface Topic {
  /** At most six words of the sources. */
  readonly label: string
  readonly headings: ReadonlySet<string>
  /** Free statements on it, most salient first. */
  readonly statements: readonly Statement[]
}

interface Candidate {
  readonly label: string
  /** What the topic counts for with these statements, from 0 to 1. */
  readonly worth: (statements: readonly Statement[]) => number
  readonly headings: Set<string>
  readonly statements: Set<Statement>
}

/** A name in more than this share of the statements is what all of it is about, and no topic of its own. */
const EVERYWHERE = 0.4
/** A heading over more than this share of a text is about all of it. */
const WHOLE = 0.6
/** Statements counted for a topic: a section shows no more, so more do not make it a better one. */
const COUNTED = 6
/** A name is less of a topic than a head, where most of what it stands in has heads. */
const NAME = {share: 0.6, worth: 0.6}
const LEAST = 2
/** So few statements may be all about one name. */
const FEW = 12

export interface Topics {
  /**
   * The topic of what is still free that is worth most, each once; undefined when none has two statements left.
   * `heard` are the numbers of the sources that have spoken: what others say is worth more.
   */
  next(heard: ReadonlySet<number>): Topic | undefined
}

export interface TopicRoom {
  /** How many topics can be shown. */
  readonly count: number
  /** Headings over tables and pictures: these have to stand with what is said of them. */
  readonly shown: ReadonlySet<string>
}

/** What a topic with a table or a picture counts for. */
const EXHIBITED = 1.5

/**
 * Topics to choose from. `titles` are those of the documents: a heading that is one is no topic. With room for `count`
 * topics a statement counts by how far it stands above the last that can be shown: one peak outweighs a plain.
 */
export function topicsOf(pool: Pool, titles: readonly string[], {count, shown}: TopicRoom): Topics {
  const free = pool.free()
  const candidates = new Set(candidatesFrom(pool, free, new Set(titles.map(plainWords))).values())
  const last = free[Math.min(free.length - 1, count * COUNTED)]
  const base = last ? pool.salience(last) : 0
  const worth = (statement: Statement, heard: ReadonlySet<number>) => {
    const salience = pool.salience(statement) * (heard.has(statement.evidence.source) ? 1 : NEW_SOURCE)
    return Math.max(0, salience - base) + PLAIN * salience
  }
  return {
    next(heard) {
      const best = bestOf(candidates, pool, (statement) => worth(statement, heard), shown)
      if (!best) return undefined
      candidates.delete(best)
      const statements = pool.free().filter((statement) => best.statements.has(statement))
      return {label: best.label, headings: best.headings, statements}
    }
  }
}

/** What the best statements of sources not yet heard count for. */
const NEW_SOURCE = 1.15

/** What a statement counts for below the last that can be shown, as a part of its salience. */
const PLAIN = 0.05

function bestOf(
  candidates: Iterable<Candidate>,
  pool: Pool,
  worth: (statement: Statement) => number,
  shown: ReadonlySet<string>
): Candidate | undefined {
  let best: Candidate | undefined
  let highest = 0
  for (const candidate of candidates) {
    const open = [...candidate.statements].filter((statement) => pool.isFree(statement))
    if (open.length < LEAST) continue
    const scores = open.map(worth).sort((x, y) => y - x)
    const exhibited = candidate.headings.size <= LEAST && [...candidate.headings].some((heading) => shown.has(heading))
    const score =
      candidate.worth(open) * (exhibited ? EXHIBITED : 1) * scores.slice(0, COUNTED).reduce((sum, one) => sum + one, 0)
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
  const add = (key: string, label: string, statement: Statement, heading: string, worth: Candidate['worth']) => {
    const candidate = remember(candidates, key, () => ({
      label,
      worth,
      headings: new Set<string>(),
      statements: new Set<Statement>()
    }))
    candidate.statements.add(statement)
    if (heading !== '') candidate.headings.add(heading)
  }
  for (const statement of free) {
    const {heading, above} = statement
    for (const head of [heading, ...above]) {
      if (!isTopic(head, titles) || (head !== heading && whole.has(headingKey(statement, head)))) continue
      add(`heading ${plainWords(plainHeading(head))}`, labelOf(head), statement, heading, () => 1)
    }
    for (const actor of findingsIn(statement, 'actor')) {
      const key = [...keysOf(actor.value.name)].sort().join(' ')
      if (key === '' || everywhere.has(key)) continue
      add(`actor ${key}`, labelOf(actor.value.name), statement, '', (statements) => nameWorth(statements, titles))
    }
  }
  const most = EVERYWHERE * free.length
  return new Map([...candidates].filter(([, {statements}]) => statements.size <= Math.max(most, FEW)))
}

const isTopic = (head: string, titles: ReadonlySet<string>): boolean =>
  head !== '' && !titles.has(plainWords(head)) && namesTopic(head)

const nameWorth = (statements: readonly Statement[], titles: ReadonlySet<string>): number =>
  statements.filter(({heading}) => isTopic(heading, titles)).length > NAME.share * statements.length ? NAME.worth : 1

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
