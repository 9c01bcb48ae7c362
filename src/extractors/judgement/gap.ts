import {GAP_PHRASES} from '../../lexicon/gap-phrases.ts'
import {gated} from '../../prose/gated.ts'
import {before, type CueMatch, type CueRule, cuesOf, cuesOfAny} from './rule.ts'

/** A pattern a phrase: as one they would take V8 several times as long to compile. */
const PATTERNS = GAP_PHRASES.map((phrase) => gated(phrase, '', '(?![\\p{L}\\p{N}])'))
/** `examined whether` leaves open what is asked; `decide whether to` and `regardless of whether` do not. */
const WHETHER = /(?<![\p{L}\p{N}])whether(?: or not)?(?![\p{L}\p{N}])/giu
const INQUIRY =
  /\b(?:ask(?:s|ed|ing)?|examin(?:e[ds]?|ing)|investigat(?:e[ds]?|ing)|determin(?:e[ds]?|ing)|test(?:s|ed|ing)?|know(?:n|s)?|see|stud(?:y|ied|ying)|assess(?:ed|es|ing)?|establish(?:ed|ing)?|explor(?:e[ds]?|ing)|question|wonder(?:s|ed)?|clear|unclear|unknown|sure|doubt|address(?:ed|es)?|evaluat(?:e[ds]?|ing)|decid(?:e[ds]?|ing)|elucidat(?:e|ed)|tell|say|confirm(?:ed)?|analy[sz](?:e[ds]?|ing)|clarif(?:y|ied)|seen|go|learn|out|find|check(?:ed)?|issue of|on|of|and)\b[^.;]{0,30}$/iu

const whether: CueRule = (sentence) =>
  cuesOf(
    sentence,
    WHETHER,
    (match) =>
      INQUIRY.test(before(match)) &&
      !/\b(?:regardless of|depend(?:s|ing|ent)? (?:up)?on|irrespective of|no matter)\s$/iu.test(before(match)) &&
      !/^ to\b/u.test(sentence.slice(match.index + match[0].length))
  )

/** What is not known: `it remains to be seen`, `no official counts`, `unclear whether`, `there are limits to`. */
export const gap: CueRule = (sentence): readonly CueMatch[] => [...cuesOfAny(sentence, PATTERNS), ...whether(sentence)]
