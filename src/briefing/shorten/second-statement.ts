import {hasFiniteVerb} from '../../prose/finite-verb.ts'
import {stopOf} from './clause.ts'
import type {Deletion} from './index.ts'

/** What takes the first statement back, or leans on it. */
const LEANS =
  /^(?:however|but|yet|still|instead|nevertheless|nonetheless|otherwise|rather|only|in fact|on the other hand|by contrast|or|and|although|though|while|whereas|the latter|the rest|others?)\b/i

/** `A; B.`: where both are statements of their own the first stands alone. */
export const secondStatement: Deletion = {
  name: 'second-statement',
  doc: 'The statement after a semicolon.',
  propose(sentence) {
    const parts = sentence.split('; ')
    const [first = '', second = ''] = parts
    if (parts.length !== 2 || LEANS.test(second) || /:/.test(first)) return []
    return hasFiniteVerb(first) && hasFiniteVerb(second) ? [{start: first.length, end: stopOf(sentence)}] : []
  }
}
