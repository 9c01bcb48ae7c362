// How much a figure deserves a card of its own.
import type {Finding} from '../model/finding.ts'
import {keysOf} from '../prose/keys.ts'
import type {Pool} from './pool.ts'
import type {Statement} from './statements.ts'

interface Member {
  readonly quantity: Finding<'quantity'>
  readonly statement: Statement
}

/**
 * Parts of the sum, before the number of further sources, which counts 1 each. What is measured counts most after
 * that: a figure for what all texts speak of is one to remember, whatever the sentence it stands in.
 */
const PARTS = {sentence: 0.4, subject: 0.8, mentions: 0.2, unit: 0.3, money: 0.1, period: 0.2, qualifier: 0.1}
/** What counts against it: a small count (`three tracks`) or somebody's age, no number, a measure of one word or of none, a base. */
const FAULTS = {small: 1, vague: 1, bare: 0.5, base: 0.6}
/** What a value is only compared with: `from 10.5 percent to`, `than the 0.4 percent forecast in May`. */
const BEFORE_BASE =
  /\b(?:from|than|compared (?:with|to)|against|versus|vs\.?|instead of|rather than)(?: (?:the|an?|its|their|about|around|some|previous|earlier))* $/iu
const LOOK_BACK = 40
/** Up to this a count without a unit of measure is small. */
const SMALL = 12
/** Further mentions beyond this add nothing. */
const MOST_MENTIONS = 4

/** How much of all that is said is about the words of a measure, from 0 to 1. */
type Subject = (words: string) => number

/** One reading of the statements serves all figures of a pool. */
const subjects = new WeakMap<Pool, Subject>()

/** Mean over the two keys of a measure that most statements have. */
function subjectIn(pool: Pool): Subject {
  const known = subjects.get(pool)
  if (known) return known
  const holders = new Map<string, number>()
  for (const {keys} of pool.statements) for (const key of keys) holders.set(key, (holders.get(key) ?? 0) + 1)
  const most = Math.log1p(Math.max(1, ...holders.values()))
  const subject: Subject = (words) => {
    const shares = [...keysOf(words)].map((key) => Math.log1p(holders.get(key) ?? 0) / most).sort((a, b) => b - a)
    return ((shares[0] ?? 0) + (shares[1] ?? 0)) / 2
  }
  subjects.set(pool, subject)
  return subject
}

const measureOf = ({quantity}: Member): string => quantity.value.measure.map(({text}) => text).join(' ')

/** A figure of less says too little of anything to have a card. */
export const LEAST_SALIENCE = 0.55

/** The salience of one figure with everything that gives it. */
export function figureSalience(members: readonly [Member, ...Member[]], pool: Pool): number {
  const {value} = members[0].quantity
  const sources = new Set(members.map(({statement}) => statement.evidence.source)).size
  const mentions = new Set(members.map(({statement}) => statement.order)).size
  return (
    PARTS.sentence * Math.max(...members.map(({statement}) => pool.salience(statement))) +
    PARTS.subject * Math.max(...members.map((member) => subjectIn(pool)(measureOf(member)))) +
    PARTS.mentions * Math.min(MOST_MENTIONS, mentions - 1) +
    (sources - 1) +
    (value.unit === '' ? 0 : PARTS.unit) +
    (isMoneyOrShare(value.unit) ? PARTS.money : 0) +
    (value.period ? PARTS.period : 0) +
    (value.qualifier ? PARTS.qualifier : 0) -
    faultsOf(members)
  )
}

const isMoneyOrShare = (unit: string): boolean =>
  /percent|basis point|dollar|euro|pound sterling|yen|yuan|franc|krona|rupee|rand\b/.test(unit)

/** Units of time are no small counts: `within 30 days`, `for six months`. */
const MEASURES =
  /percent|point|dollar|euro|pound|yen|yuan|metre|mile|ton|gram|litre|hour|minute|day|week|month|year|watt|degree|celsius/

function faultsOf(members: readonly [Member, ...Member[]]): number {
  const {value} = members[0].quantity
  const size = typeof value.value === 'number' ? Math.abs(value.value) : Number.POSITIVE_INFINITY
  const keys = Math.max(
    ...members.map((member) => keysOf(`${measureOf(member)} ${member.quantity.value.unitWords?.text ?? ''}`).size)
  )
  return (
    ((size <= SMALL && !MEASURES.test(value.unit)) || / of age$/.test(value.unit) ? FAULTS.small : 0) +
    (value.value === undefined ? FAULTS.vague : 0) +
    (keys < 2 ? FAULTS.bare : 0) +
    (members.every(isBase) ? FAULTS.base : 0)
  )
}

function isBase({quantity, statement}: Member): boolean {
  const start = Math.min(quantity.value.number.start, quantity.value.qualifier?.start ?? Number.POSITIVE_INFINITY)
  return BEFORE_BASE.test(statement.passage.text.slice(Math.max(0, start - LOOK_BACK), start).replace(/[$£€¥]$/, ''))
}
