// An amount: a number with its unit and what qualifies it, as ranges of tokens.
import type {Change} from '../quantity.ts'
import type {Qualifier} from './qualifier.ts'
import type {Unit} from './unit.ts'

export interface Amount {
  readonly value: number | readonly [low: number, high: number] | undefined
  readonly kind: 'percent' | 'money' | 'measure' | 'age' | 'count' | 'bare' | 'vague' | 'share'
  /** Canonical; '' when it has none. */
  readonly unit: string
  readonly change: Change
  /** Half-open range of tokens: the number with the sign of its currency or percent. */
  readonly number: readonly [from: number, to: number]
  /** Of the unit words after it. */
  readonly unitWords: readonly [from: number, to: number] | undefined
  readonly qualifier: Qualifier | undefined
  /** First and one past the last token of number and unit. */
  readonly from: number
  readonly to: number
  readonly rule: string
}

/** Unit of an amount together with how it is meant. */
export interface Measured {
  readonly unit: Unit | undefined
  /** A length of time that describes a thing: `a five-year plan`. An amount only with a qualifier: `a nearly five-year wait`. */
  readonly describing?: Unit
  readonly kind: Amount['kind']
}
