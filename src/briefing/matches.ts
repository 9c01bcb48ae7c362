// Which statements of different sources say the same, and which are copies of one another.
import {keysOf} from '../prose/keys.ts'
import {tokensOf} from '../prose/tokens.ts'
import type {Statement} from './statements.ts'
import type {Weights} from './weights.ts'

export interface Match {
  readonly a: number
  readonly b: number
  /** 0 to 1: how much of the lighter of the two clauses the other holds. */
  readonly likeness: number
  readonly copy: boolean
}

/** A key in more statements than this tells too little to bring a pair together. */
const COMMON = 40
/** Least weight of shared keys, as a share of the lighter clause, and least number of shared keys that tell something. */
const LIKENESS = 0.5
const SHARED = 3
/** Share of common words in a row that makes a sentence a copy. */
const COPIED = 0.8

/** A clause as the keys it shares with others, its numbers apart. */
interface Clause {
  readonly keys: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly negated: boolean
}

/** Pairs of statements that say the same, best first: of different sources, or copies wherever they stand. */
export function matchesOf(statements: readonly Statement[], weights: Weights): readonly Match[] {
  const clauses = statements.map((statement) => clausesOf(statement.evidence.text))
  const runs = statements.map((statement) => runsOf(statement.evidence.text))
  const matches: Match[] = []
  for (const statement of statements) {
    for (const order of candidatesFor(statement, weights)) {
      const copy = copied(runs[statement.order] ?? new Set(), runs[order] ?? new Set())
      const sameSource = statements[order]?.evidence.source === statement.evidence.source
      if (sameSource && !copy) continue
      const likeness = copy ? 1 : bestLikeness(clauses[statement.order] ?? [], clauses[order] ?? [], weights)
      if (likeness >= LIKENESS) matches.push({a: statement.order, b: order, likeness, copy})
    }
  }
  return matches.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b)
}

/** Later statements that share a key which is not common; the index keeps this near to linear. */
function candidatesFor(statement: Statement, weights: Weights): ReadonlySet<number> {
  const candidates = new Set<number>()
  for (const key of statement.keys) {
    const holders = weights.holders(key)
    if (holders.length > COMMON) continue
    for (const other of holders) if (other > statement.order) candidates.add(other)
  }
  return candidates
}

const NEGATIONS: ReadonlySet<string> = new Set([
  'no',
  'not',
  'never',
  'none',
  'neither',
  'nor',
  'cannot',
  'without',
  'nobody',
  'nothing'
])

const clauseOf = (text: string): Clause => {
  const all = keysOf(text)
  const numbers = new Set([...all].filter((key) => /^\d/.test(key)))
  return {keys: all, numbers, negated: [...all].some((key) => NEGATIONS.has(key))}
}

/** The whole sentence and its clauses. Clauses end at commas, dashes, semicolons and brackets. */
function clausesOf(text: string): readonly Clause[] {
  const pieces = text.split(/[,;:()]\s|\s[—–]\s/).map(clauseOf)
  return [clauseOf(text), ...pieces.filter((clause) => clause.keys.size >= SHARED)]
}

function bestLikeness(a: readonly Clause[], b: readonly Clause[], weights: Weights): number {
  let best = 0
  for (const one of a) for (const other of b) best = Math.max(best, likeness(one, other, weights))
  return best
}

/** Weight of the shared keys over the weight of the lighter side; 0 for a yes against a no, or for other numbers. */
function likeness(a: Clause, b: Clause, weights: Weights): number {
  if (a.negated !== b.negated) return 0
  if (a.numbers.size > 0 && b.numbers.size > 0 && ![...a.numbers].some((number) => b.numbers.has(number))) return 0
  const shared = [...a.keys].filter((key) => b.keys.has(key))
  if (shared.length < SHARED) return 0
  const lighter = Math.min(weights.total(a.keys), weights.total(b.keys))
  return lighter === 0 ? 0 : weights.total(shared) / lighter
}

/** Four fifths of the shorter sentence's runs of four words stand in the other. */
function copied(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a]
  if (shorter.size === 0) return false
  let shared = 0
  for (const run of shorter) if (longer.has(run)) shared++
  return shared / shorter.size >= COPIED
}

function runsOf(text: string): ReadonlySet<string> {
  const words = tokensOf(text).map((token) => token.lower)
  return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')))
}
