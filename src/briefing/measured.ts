// Quantities with what they measure, and whether two of them measure the same.
import {SCOPE_WORDS} from '../lexicon/contrasts.ts'
import type {Finding} from '../model/finding.ts'
import {keysOf} from '../prose/keys.ts'
import {tokensOf} from '../prose/tokens.ts'
import {type Amount, amountOf, bounded, mayEqual} from './amounts.ts'
import {otherMatter} from './contradicts.ts'
import {meaningOf} from './meaning.ts'
import type {Pool} from './pool.ts'
import {findingsIn, type Statement} from './statements.ts'

/** A quantity with its sentence, before figures of several sources are merged. */
export interface Measured {
  readonly quantity: Finding<'quantity'>
  /** Undefined for a vague one. */
  readonly amount: Amount | undefined
  readonly statement: Statement
  /** Keys of what is measured and of the nearest words around it, one for each meaning; not which way it went. */
  readonly keys: ReadonlySet<string>
  /** Positions of the statements that say the same as its own. */
  readonly company: ReadonlySet<number>
  /** Kinds of words that narrow it, or say that it is none yet. */
  readonly scope: ReadonlySet<number>
  /** `rose by 3` is a change up, `rose to 3` a level; what was `from 3` is a level given up. */
  readonly role: 'level' | 'up' | 'down' | 'former'
}

/** Quantities in sentences that may be lifted; brackets after another quantity stay with it. */
export function measuredIn(pool: Pool): readonly Measured[] {
  return pool.statements.flatMap((statement) => {
    if (statement.barred !== undefined) return []
    const quantities = findingsIn(statement, 'quantity')
    const company = new Set(pool.company(statement).members)
    return quantities.flatMap((quantity, index) => {
      const before = quantities[index - 1]
      if (before && inBracketsAfter(statement, before, quantity)) return []
      const scope = scopeOf(statement, quantity, quantities.length > 1)
      const keys = measureKeys(quantity)
      return [
        {quantity, amount: amountOf(quantity), statement, keys, company, scope, role: roleOf(statement, quantity)}
      ]
    })
  })
}

export const saysWhat = ({quantity}: Measured): boolean => quantity.value.measure.length > 0

const DIRECTIONS: ReadonlySet<string> = new Set(['rise', 'fall'])

const measureKeys = ({value}: Finding<'quantity'>): ReadonlySet<string> =>
  new Set(
    [...keysOf(value.measure.map((words) => words.text).join(' '))].map(meaningOf).filter((key) => !DIRECTIONS.has(key))
  )

/** `25 percent of the population (8 million people)`: the second amount says the first again. */
function inBracketsAfter(statement: Statement, before: Finding<'quantity'>, quantity: Finding<'quantity'>): boolean {
  const between = statement.passage.text.slice(before.end, quantity.start)
  return before.value.measure.length > 0 && /^[^.;()]{0,60}\((?:about |roughly |some |over |nearly )?$/.test(between)
}

/** Part of another amount: `48 boats, of which 12`. No word is of this kind in the table. */
const PART = -1
const OPENS_PART = /(?:of which|of whom|of them|among them|including)(?: \p{Ll}+)? $/u

/** Of the whole sentence, or of the quantity's own clause where there are others. */
function scopeOf({sentence}: Statement, quantity: Finding<'quantity'>, several: boolean): ReadonlySet<number> {
  const at = quantity.start - sentence.start
  const text = sentence.text
  const from = several
    ? Math.max(text.lastIndexOf(', ', at), text.lastIndexOf('; ', at), text.lastIndexOf(' and ', at), 0)
    : 0
  const ends = [', ', '; ', ' and ']
    .map((mark) => text.indexOf(mark, quantity.end - sentence.start))
    .filter((end) => end >= 0)
  const to = several ? Math.min(...ends, text.length) : text.length
  const kinds = tokensOf(text.slice(from, to)).flatMap(({lower}) => SCOPE_WORDS.get(lower) ?? [])
  return new Set(OPENS_PART.test(text.slice(0, at)) ? [...kinds, PART] : kinds)
}

function roleOf({passage}: Statement, quantity: Finding<'quantity'>): Measured['role'] {
  const {change, qualifier, number} = quantity.value
  const start = Math.min(qualifier?.start ?? number.start, number.start)
  const before = passage.text.slice(Math.max(0, start - 6), start)
  if (/\bfrom $/.test(before) && /^\S{0,20} ?\S{0,20} to /.test(passage.text.slice(quantity.end, quantity.end + 44)))
    return 'former'
  return (change === 'up' || change === 'down') && !/\b(?:to|at) $/.test(before) ? change : 'level'
}

/** Equal, in whatever unit and as far as they are rounded; a bound equals only the same bound. */
export function sameValue(a: Measured, b: Measured): boolean {
  const [x, y] = [a.amount, b.amount]
  if (x === undefined || y === undefined || (a.role !== b.role && a.role !== 'level' && b.role !== 'level'))
    return false
  const [first, second] = [a.quantity.value, b.quantity.value]
  if (sameUnit(first.unit, second.unit) && String(first.value) === String(second.value)) return true
  return bounded(x) && bounded(y) && mayEqual(x, y)
}

/** `cubic metre` and `cubic metre per day`: one text has left out what the other says. */
const sameUnit = (a: string, b: string): boolean =>
  a === b || (a !== '' && b.startsWith(`${a} `)) || (b !== '' && a.startsWith(`${b} `))

/** Share of the shorter measure's keys that the other has too; and, for values that differ, of the longer's. */
const LIKE = 0.6
const SAME = {shorter: 0.75, longer: 0.5}

const sharedKeys = (a: Measured, b: Measured): number => [...a.keys].filter((key) => b.keys.has(key)).length

/** The same thing is measured: most keys shared, at least two, and no period or side that contradicts. */
export function sameMeasure(a: Measured, b: Measured): boolean {
  const shared = sharedKeys(a, b)
  if (shared < 2 || shared / Math.min(a.keys.size, b.keys.size) < LIKE) return false
  const [first, second] = [periodOf(a), periodOf(b)]
  return first === '' || second === '' || first.toLowerCase() === second.toLowerCase()
}

/** So much alike that different values are a conflict, and not two things measured. */
export function sameThing(a: Measured, b: Measured): boolean {
  const shared = sharedKeys(a, b)
  const [whole, other] = [a.statement.clauses[0], b.statement.clauses[0]]
  return (
    sameMeasure(a, b) &&
    shared / Math.min(a.keys.size, b.keys.size) >= SAME.shorter &&
    shared / Math.max(a.keys.size, b.keys.size) >= SAME.longer &&
    sameScope(a.scope, b.scope) &&
    samePlace(a, b) &&
    whole !== undefined &&
    other !== undefined &&
    !otherMatter(whole, other)
  )
}

const sameScope = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && [...a].every((kind) => b.has(kind))

/** Two places that have no word in common are two places. */
function samePlace(a: Measured, b: Measured): boolean {
  const [first, second] = [a, b].map(({quantity}) => keysOf(quantity.value.place?.text ?? ''))
  if (!first || !second || first.size === 0 || second.size === 0) return true
  return [...first].some((key) => second.has(key))
}

/** The words that say when, without their preposition: `In 2019` and `2019` are one period. */
export const periodOf = ({quantity}: Measured): string => quantity.value.period?.text ?? ''
