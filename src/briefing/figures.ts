// Key figures: quantities that measure something, the same figure of several sources brought together.
import type {Evidence, Figure} from '../model/briefing.ts'
import type {Finding, Words} from '../model/finding.ts'
import {keysOf} from '../prose/keys.ts'
import {remember} from '../remember.ts'
import {figureSalience} from './figure-salience.ts'
import {COMMON} from './matches.ts'
import {type Pool, round} from './pool.ts'
import {findingsIn, type Statement} from './statements.ts'

/** A quantity with its sentence, before figures of several sources are merged. */
export interface Measured {
  readonly quantity: Finding<'quantity'>
  readonly statement: Statement
  /** Keys of what is measured and of the nearest words around it. */
  readonly keys: ReadonlySet<string>
  /** Positions of the statements that say the same as its own. */
  readonly company: ReadonlySet<number>
}

/** One figure and everything that gives it, or gives another value for it. */
export interface FigureGroup {
  readonly figure: Figure
  readonly members: readonly Measured[]
}

/** Quantities in sentences that may be lifted; brackets after another quantity stay with it. */
function measuredIn(pool: Pool): readonly Measured[] {
  return pool.statements.flatMap((statement) => {
    if (statement.barred !== undefined) return []
    const quantities = findingsIn(statement, 'quantity')
    return quantities.flatMap((quantity, index) => {
      const before = quantities[index - 1]
      if (before && inBracketsAfter(statement, before, quantity)) return []
      return [{quantity, statement, keys: measureKeys(quantity), company: new Set(pool.company(statement).members)}]
    })
  })
}

const measureKeys = (quantity: Finding<'quantity'>): ReadonlySet<string> =>
  keysOf(quantity.value.measure.map((words) => words.text).join(' '))

/** `25 percent of the population (8 million people)`: the second amount says the first again. */
function inBracketsAfter(statement: Statement, before: Finding<'quantity'>, quantity: Finding<'quantity'>): boolean {
  const between = statement.passage.text.slice(before.end, quantity.start)
  return before.value.measure.length > 0 && /^[^.;()]{0,60}\((?:about |roughly |some |over |nearly )?$/.test(between)
}

/** Figures with their witnesses, most salient first. */
export function figureGroups(pool: Pool): readonly FigureGroup[] {
  const groups: Measured[][] = []
  const index = new Map<string, number[]>()
  const all = measuredIn(pool)
  // What does not say what it measures can only bear witness to a figure that does.
  for (const measured of [...all.filter(saysWhat), ...all.filter((one) => !saysWhat(one))]) {
    const homes = nearby(measured, index).filter((at) => groups[at]?.some((other) => sameFigure(measured, other)))
    if (homes.length === 0 && !saysWhat(measured)) continue
    const at = homes[0] ?? groups.push([]) - 1
    // What fits two groups shows them to be one.
    const joined = homes.slice(1).flatMap((other) => groups[other]?.splice(0) ?? [])
    groups[at]?.push(measured, ...joined)
    for (const one of [measured, ...joined]) indexed(one, at, index)
  }
  return groups
    .filter((members) => members.length > 0)
    .map((members) => ({figure: figureOf(members as [Measured, ...Measured[]], pool), members}))
    .sort((a, b) => b.figure.salience - a.figure.salience || order(a) - order(b))
}

const firstWord = (unit: string): string => unit.split(' ')[0] ?? ''

const saysWhat = ({quantity}: Measured): boolean => quantity.value.measure.length > 0

/** What a figure is found by: its unit with each key of its measure, and with each statement that says the same. */
const indexKeys = ({quantity, keys, company}: Measured): readonly string[] =>
  [...keys, ...[...company].map((order) => `@${order}`)].map((key) => `${firstWord(quantity.value.unit)} ${key}`)

function indexed(measured: Measured, at: number, index: Map<string, number[]>): void {
  for (const key of indexKeys(measured)) {
    const list = remember(index, key, () => [])
    if (!list.includes(at)) list.push(at)
  }
}

/** Groups that may be of the same figure, earliest first; a key in very many groups tells nothing. */
function nearby(measured: Measured, index: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const found = new Set<number>()
  for (const key of indexKeys(measured)) {
    const holders = index.get(key) ?? []
    if (holders.length <= COMMON) for (const at of holders) found.add(at)
  }
  return [...found].sort((a, b) => a - b)
}

const order = (group: FigureGroup) => group.members[0]?.statement.order ?? 0

/** Approximate values this close are one: `about 25` and `roughly 25.3`. */
const NEAR = 0.02

/** The same amount in two statements that say the same. */
const companions = (a: Measured, b: Measured): boolean =>
  a.statement.order !== b.statement.order && (a.company.has(b.statement.order) || b.company.has(a.statement.order))

const sameFigure = (a: Measured, b: Measured): boolean =>
  sameUnit(a.quantity.value.unit, b.quantity.value.unit) &&
  sameValue(a.quantity, b.quantity) &&
  (sameMeasure(a, b) || companions(a, b))

/** `cubic metre` and `cubic metre per day`: one text has left out what the other says. */
const sameUnit = (a: string, b: string): boolean =>
  a === b || (a !== '' && b.startsWith(`${a} `)) || (b !== '' && a.startsWith(`${b} `))

/** Equal, or within two percent where one of them is said to be approximate. */
export function sameValue(a: Finding<'quantity'>, b: Finding<'quantity'>): boolean {
  const [first, second] = [a.value.value, b.value.value]
  if (first === undefined || second === undefined) return false
  if (typeof first !== 'number' || typeof second !== 'number') return String(first) === String(second)
  if (first === second) return true
  const approximate = a.value.change === '~' || b.value.change === '~'
  return approximate && Math.abs(first - second) <= NEAR * Math.max(Math.abs(first), Math.abs(second))
}

/** Share of the shorter measure's keys that the other has too; and, for values that differ, of the longer's. */
const LIKE = 0.6
const SAME = {shorter: 0.75, longer: 0.5}

/** The same thing is measured: most keys shared, at least two, and no period that contradicts. */
export function sameMeasure(a: Measured, b: Measured): boolean {
  const shared = [...a.keys].filter((key) => b.keys.has(key)).length
  const shorter = Math.min(a.keys.size, b.keys.size)
  if (shared < 2 || shared / shorter < LIKE) return false
  const [first, second] = [periodOf(a.quantity), periodOf(b.quantity)]
  return first === '' || second === '' || first.toLowerCase() === second.toLowerCase()
}

/** So much alike that different values are a conflict, and not two things measured. */
export function sameThing(a: Measured, b: Measured): boolean {
  if (!sameMeasure(a, b)) return false
  const shared = [...a.keys].filter((key) => b.keys.has(key)).length
  return (
    shared / Math.min(a.keys.size, b.keys.size) >= SAME.shorter &&
    shared / Math.max(a.keys.size, b.keys.size) >= SAME.longer
  )
}

const periodOf = (quantity: Finding<'quantity'>): string => quantity.value.period?.text ?? ''

/** A level tells more beside a bare number than a change: `stood at 31 percent`, not `fell to`; no measure tells nothing. */
const changes = ({quantity}: Measured): number =>
  quantity.value.measure.length === 0 ? 2 : quantity.value.measure.some(({text}) => CHANGES.test(text)) ? 1 : 0
const CHANGES =
  /\b(?:fell|fall|falls|rose|rise|rises|sank|dropped|drops|grew|climbed|declined|increased|decreased|shrank|jumped)\b/i

/** The figure in the words of its fullest member; each member is a witness. */
export function figureOf(members: readonly [Measured, ...Measured[]], pool: Pool): Figure {
  const best = [...members].sort(
    (a, b) => changes(a) - changes(b) || b.keys.size - a.keys.size || a.statement.order - b.statement.order
  )[0] as Measured
  const {value} = best.quantity
  const evidence = [best, ...members.filter((member) => member !== best)].map((member) => member.statement.evidence)
  const witnesses = [
    ...new Set(
      members.flatMap((member) =>
        pool.company(member.statement).witnesses.includes(member.statement.evidence.source)
          ? [member.statement.evidence.source]
          : []
      )
    )
  ]
  return {
    id: best.quantity.id,
    value: value.value,
    unitKey: value.unit,
    qualifier: value.qualifier?.text ?? '',
    number: value.number.text,
    unit: value.unitWords?.text ?? '',
    measure: measureText(best),
    period: members.map((member) => periodOf(member.quantity)).find((period) => period !== '') ?? '',
    evidence: uniqueEvidence(evidence),
    witnesses: witnesses.length > 0 ? witnesses.sort((a, b) => a - b) : [best.statement.evidence.source],
    salience: round(figureSalience(members, pool))
  }
}

const uniqueEvidence = (evidence: readonly Evidence[]): readonly [Evidence, ...Evidence[]] =>
  evidence.filter(
    (one, index) =>
      evidence.findIndex((other) => other.span.source === one.span.source && other.span.start === one.span.start) ===
      index
  ) as [Evidence, ...Evidence[]]

/** The pieces of the measure as one line: joined where they follow each other, with a colon where their order is changed. */
function measureText({quantity, statement}: Measured): string {
  const text = statement.passage.text
  const amount: readonly (Words | undefined)[] = [
    quantity.value.qualifier,
    quantity.value.number,
    quantity.value.unitWords
  ]
  let line = ''
  let last: Words | undefined
  for (const piece of quantity.value.measure) {
    const words = withBracket(text, piece, quantity.start)
    if (last === undefined) line = words
    else if (piece.start < last.start) line += `: ${words}`
    else line += `${onlyAmountBetween(text.slice(last.end, piece.start), amount) ? ' ' : ' … '}${words}`
    last = piece
  }
  return line
}

/** `of the population` is followed by `(8 million people)`: kept with it, unless it is the amount itself. */
function withBracket(text: string, piece: Words, amount: number): string {
  const bracket = /^ \([^()]{1,40}\)/.exec(text.slice(piece.end))
  const own = bracket !== null && piece.end <= amount && amount < piece.end + bracket[0].length
  return bracket && !own && /\d/.test(bracket[0]) ? piece.text + bracket[0] : piece.text
}

function onlyAmountBetween(between: string, amount: readonly (Words | undefined)[]): boolean {
  let rest = between
  for (const words of amount) if (words) rest = rest.replace(words.text, '')
  return rest.trim() === ''
}
