import {keysOf} from '../prose/keys.ts'
import {meaningOf} from './meaning.ts'

/** `must also report`, `are required to keep`: what is laid on somebody stands right after the words that lay it on him. */
const DUTY =
  /\b(?:must|should|shall|ought to|(?:is|are) (?:required|obliged|encouraged) to)(?: (?:also|then|only|first|always|therefore|either|not|never|\p{Ll}+ly)){0,2} (\p{Ll}+)/gu
/** These say nothing of what is to be done. */
const EMPTY: ReadonlySet<string> = new Set('be have do make take ensure include continue'.split(' '))

/** Keys of what a sentence asks for, by meaning; none in a sentence that asks for nothing in so many words. */
export function dutiesOf(sentence: string): ReadonlySet<string> {
  const verbs = [...sentence.matchAll(DUTY)].flatMap(([, verb = '']) => (EMPTY.has(verb) ? [] : [verb]))
  return new Set(verbs.flatMap((verb) => [...keysOf(verb)].map(meaningOf)))
}

/** What a sentence speaks of, and what it asks for. */
export interface Asking {
  readonly keys: ReadonlySet<string>
  readonly duties: ReadonlySet<string>
}

/**
 * Whether one of two sentences asks for what the other does not speak of: rules of one field share nearly all their
 * words, and are the same only where the same is to be done.
 */
export const otherDuty = (a: Asking, b: Asking): boolean => lacks(a, b) || lacks(b, a)

const lacks = ({duties}: Asking, other: Asking): boolean =>
  duties.size > 0 && ![...duties].some((duty) => other.keys.has(duty))
