import type {Amount} from './amount.ts'
import {alike, gap, sharedUnits} from './shared.ts'
import {lowerAt, type Token} from './token.ts'

/** How many of the smaller unit make the larger: `5 feet 2 inches`, `3 dollars 50 cents`, `10 pounds 6 ounces`. */
const PARTS: Readonly<Record<string, readonly [smaller: string, count: number]>> = {
  foot: ['inch', 12],
  dollar: ['cent', 100],
  'US dollar': ['cent', 100],
  euro: ['cent', 100],
  'pound sterling': ['pence', 100],
  'pound-mass': ['ounce', 16],
  hour: ['minute', 60],
  minute: ['second', 60],
  degree: ['minute', 60]
}

/** Joins amounts that are one: a unit and its part, a lower and an upper bound. */
export function merged(tokens: readonly Token[], amounts: readonly Amount[]): readonly Amount[] {
  const joined: Amount[] = []
  for (const amount of amounts) {
    const before = joined.at(-1)
    const union =
      before === undefined ? undefined : (withPart(tokens, before, amount) ?? bounds(tokens, before, amount))
    if (union === undefined) joined.push(before === undefined ? amount : alike(tokens, before, amount))
    else joined[joined.length - 1] = union
  }
  return sharedUnits(tokens, joined)
}

function withPart(tokens: readonly Token[], a: Amount, b: Amount): Amount | undefined {
  const part = PARTS[a.unit]
  if (part === undefined || part[0] !== b.unit || !/^(?:and|,|)$/.test(gap(tokens, a, b))) return undefined
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || !Number.isInteger(a.value) || b.value >= part[1])
    return undefined
  return {
    ...a,
    value: Number((a.value + b.value / part[1]).toPrecision(15)),
    number: [a.from, b.to],
    unitWords: undefined,
    to: b.to
  }
}

/** `above 1000 and below 1500`: two bounds of one number. */
function bounds(tokens: readonly Token[], a: Amount, b: Amount): Amount | undefined {
  const [low, high] = a.change === '>' ? [a, b] : [b, a]
  if (low.change !== '>' || high.change !== '<' || typeof low.value !== 'number' || typeof high.value !== 'number')
    return undefined
  if (low.value >= high.value || (a.unit !== '' && b.unit !== '' && a.unit !== b.unit)) return undefined
  if (
    b.qualifier === undefined ||
    b.qualifier.from < a.to ||
    lowerAt(tokens, b.qualifier.from - 1) !== 'and' ||
    b.qualifier.from - 1 !== a.to
  )
    return undefined
  const unitWords = b.unitWords ?? a.unitWords
  return {
    ...a,
    value: [low.value, high.value],
    unit: a.unit || b.unit,
    change: '=',
    number: [a.from, b.to],
    unitWords: unitWords === a.unitWords ? undefined : unitWords,
    to: b.to
  }
}
