import {LIKELIHOOD_WORDS} from '../../lexicon/yardstick-words.ts'
import {after, anyOf, before, type CueRule, cuesOf} from './rule.ts'

/** Words of either yardstick, and those built on them that no yardstick has (`most likely`, `not likely`). */
const OFF_THE_YARDSTICK = [
  'most likely',
  'more likely than not',
  'more likely',
  'less likely',
  'more than likely',
  'as likely as not',
  'equally likely',
  'quite likely',
  'fairly likely',
  'increasingly likely',
  'not likely',
  'not very likely',
  'most probably',
  'quite probably',
  'most unlikely',
  'increasingly unlikely',
  'not improbable',
  'not unlikely',
  'extremely likely',
  'extremely unlikely',
  'virtually certain',
  'all but certain',
  'no realistic prospect',
  'good chance',
  'strong chance',
  'slim chance',
  'little chance',
  'high probability',
  'low probability'
]
const PATTERN = anyOf([...LIKELIHOOD_WORDS, ...OFF_THE_YARDSTICK])

/** `it is likely that`, `will probably`, `a remote chance`: words that say how likely something is. */
export const likelihood: CueRule = (sentence) =>
  cuesOf(sentence, PATTERN, (match) => {
    const cue = match[0].toLowerCase()
    if (cue === 'probable' && /^ (?:cause|maximum)\b/iu.test(after(match))) return false
    if (/^(?:more|less) likely$/u.test(cue) && /^ (?:than|to)\b[^,;]*\bthan\b/u.test(after(match))) return false
    return !(/^(?:likely|probable)$/u.test(cue) && /\b(?:how|as|so)\s$/iu.test(before(match)))
  })
