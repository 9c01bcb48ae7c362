// Which statements of different sources say the same, and which are copies of one another.
import {tokensOf} from '../prose/tokens.ts'
import {mayEqual} from './amounts.ts'
import {type Clause, sizeOf} from './clauses.ts'
import {contradicts} from './contradicts.ts'
import {dutiesOf, otherDuty} from './duties.ts'
import {isOnePhrase} from './one-phrase.ts'
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
export const COMMON = 40
/** Least weight of what two clauses share, as a share of the lighter of them; less is enough where many words are shared. */
const LIKENESS = 0.5
const LIKENESS_OF_MANY = 0.34
const MANY = 4
/** Where they share a phrase, two rare words side by side, the rest may differ more. */
const LIKENESS_OF_PHRASE = 0.25
/** Least number of keys shared (a number with a unit of measure is two), and of rare words or amounts among them: names and common words do not make a claim. */
const SHARED = 3
const SHARED_WORDS = 2
/** What a key of each kind tells, beside how rare it is: names and dates recur, an amount hardly ever by chance. */
const TELLS = {words: 1, names: 0.5, amounts: 1.5, dates: 0.5} as const
type Kind = keyof typeof TELLS
const KINDS: readonly Kind[] = ['words', 'names', 'amounts', 'dates']
/** Share of common words in a row that makes a sentence a copy. */
const COPIED = 0.8

/** Pairs of statements that say the same, best first: of different sources, or copies wherever they stand. */
export function matchesOf(statements: readonly Statement[], weights: Weights): readonly Match[] {
  const clauses = statements.map((statement) => statement.clauses)
  const runs = statements.map((statement) => runsOf(statement.evidence.text))
  const asking = statements.map(({keys, evidence}) => ({keys, duties: dutiesOf(evidence.text)}))
  const matches: Match[] = []
  for (const statement of statements) {
    if (statement.barred !== undefined) continue
    for (const order of candidatesFor(statement, weights)) {
      const copy =
        copied(runs[statement.order] ?? new Set(), runs[order] ?? new Set()) && !corrected(statement, statements[order])
      if (statements[order]?.barred !== undefined) continue
      const sameSource = statements[order]?.evidence.source === statement.evidence.source
      if (sameSource && !copy) continue
      const [one, other] = [asking[statement.order], asking[order]]
      if (!copy && one && other && otherDuty(one, other)) continue
      const best = copy ? 1 : bestLikeness(clauses[statement.order] ?? [], clauses[order] ?? [], weights)
      if (best >= LIKENESS) matches.push({a: statement.order, b: order, likeness: best, copy})
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

function bestLikeness(a: readonly Clause[], b: readonly Clause[], weights: Weights): number {
  let best = 0
  for (const one of a) for (const other of b) best = Math.max(best, likeness(one, other, weights))
  return best
}

/** Weight of the shared keys over the weight of the lighter side; 0 for a yes against a no, or for other amounts. */
function likeness(a: Clause, b: Clause, weights: Weights): number {
  const shared = KINDS.map((kind) => (kind === 'amounts' ? sharedAmounts(a, b) : sharedIn(a, b, kind)))
  if (a.measures.length > 0 && b.measures.length > 0 && shared[2]?.length === 0) return 0
  const words = [...(shared[0] ?? []), ...(shared[2] ?? [])]
  const phrase = sharedPhrase(a, b, weights)
  // A number with a unit of measure tells as much as two words.
  const units = a.measures.filter(({key, unit}) => unit && shared[2]?.includes(key)).length
  if (shared.flat().length + units < SHARED || words.length === 0 || contradicts(a, b)) return 0
  const tells = (key: string) => weights.rare(key) || a.names.has(key) || a.amounts.has(key)
  if (isOnePhrase(a, b, shared.flat(), tells)) return 0
  if (words.filter((key) => weights.rare(key)).length < SHARED_WORDS) {
    return sharesNamed(shared[1] ?? [], a, b, weights) ? LIKENESS : nearlyAll(shared.flat(), a, b)
  }
  const lighter = Math.min(weightOf(a, weights), weightOf(b, weights))
  const common = KINDS.reduce((sum, kind, index) => sum + TELLS[kind] * weights.total(shared[index] ?? []), 0)
  const share = lighter === 0 ? 0 : common / lighter
  const enough = words.length + units >= MANY ? LIKENESS_OF_MANY : phrase ? LIKENESS_OF_PHRASE : LIKENESS
  if (share < enough) return 0
  // Of two sentences that are alike the one with the same number is the nearer.
  return Math.max(LIKENESS, (shared[2]?.length ?? 0) > 0 ? (1 + share) / 2 : share)
}

/** `opposition to the Taliban` in both, amid two more of the same names: a rare word beside the same name. */
const sharesNamed = (names: readonly string[], a: Clause, b: Clause, weights: Weights): boolean =>
  names.length >= SHARED &&
  names.some((name) =>
    [...a.words].some(
      (word) => b.words.has(word) && weights.rare(word) && [a, b].every(({phrases}) => phrases.has(`${word} ${name}`))
    )
  )

/** Two short clauses that share most of what they say: `a partner for Washington`, `see Dushanbe as a partner`. */
function nearlyAll(shared: readonly string[], a: Clause, b: Clause): number {
  const [shorter, longer] = [Math.min(sizeOf(a), sizeOf(b)), Math.max(sizeOf(a), sizeOf(b))]
  const count = shared.filter((key) => !NO.test(key)).length
  return count >= SHARED && count >= SHORT_SHARE.shorter * shorter && count >= SHORT_SHARE.longer * longer
    ? LIKENESS
    : 0
}
const NO = /^(?:no|not|never|none|neither|nor|cannot|without|nobody|nothing)$/
/** Shares of the keys, that of the shorter clause and that of the longer. */
const SHORT_SHARE = {shorter: 0.6, longer: 0.45}

/** Both have two rare words side by side: `refugee flow`. */
const sharedPhrase = (a: Clause, b: Clause, weights: Weights): boolean =>
  [...a.phrases].some(
    (phrase) => b.phrases.has(phrase) && phrase.split(' ').every((word) => a.words.has(word) && weights.rare(word))
  )

const sharedIn = (a: Clause, b: Clause, kind: Kind): readonly string[] => [...a[kind]].filter((key) => b[kind].has(key))

/** Keys of the amounts of `a` that `b` has too, in whatever unit and rounded as they may be. */
const sharedAmounts = (a: Clause, b: Clause): readonly string[] =>
  a.measures.filter(({amount}) => b.measures.some((other) => mayEqual(amount, other.amount))).map(({key}) => key)

const weightOf = (clause: Clause, weights: Weights): number =>
  KINDS.reduce((sum, kind) => sum + TELLS[kind] * weights.total(clause[kind]), 0)

/** Copied but for what makes it another claim: a number, a name, a condition. */
function corrected(statement: Statement, other: Statement | undefined): boolean {
  const [a, b] = [statement.clauses[0], other?.clauses[0]]
  if (a === undefined || b === undefined) return false
  return contradicts(a, b) || (a.measures.length > 0 && b.measures.length > 0 && sharedAmounts(a, b).length === 0)
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
