import {SAYING} from '../../lexicon/verbs-of-saying.ts'
import type {Guard} from '../../prose/guard.ts'
import {type Quoted, quotedIn} from '../../prose/quotation-marks.ts'
import {after, before, type CueRule, type Look} from './cue.ts'
import {stands} from './stands.ts'

const AUTHOR =
  '(?:we|i|the (?:authors?|report|paper|committee|panel|review|brief|inquiry|commission|working group)|this (?:report|paper|brief|memo|note|study|review))'
const ADVISES = `${AUTHOR} (?:therefore |also |strongly |further |thus )?(?:recommends?|advises?|urges?|proposes?|calls? for|calls? on)(?: that)?|it is (?:strongly |therefore )?(?:recommended|advised|proposed|advisable|imperative|essential|vital|crucial)(?: that| to)?|recommends that|recommendation is (?:that|to)|would do well to|(?:is|are) advised to`

/** A verb of saying governs words no further on than this. */
const REPORT_REACH = 400
/** The author's own `we` and `this report` are not somebody who is reported. */
const OWN_SUBJECT =
  /\b(?:we|I|this (?:report|paper|brief|memo|note|study)|to|it is|the (?:authors?|report|paper))\s(?:[a-zà-ÿ]+ly )?$/i
/** Here the clause that a verb of saying governs is over. */
const OVER = /[;.]|, (?:but|and|so) (?!that)/

/** Verbs that report what somebody said, by their first word; some only with `that` (`found that`, not `found in`). */
const saying = new Map<string, string[][]>()
for (const [verb, takes] of SAYING) {
  if (takes === 'quote') continue
  const words = (takes === 'needs-that' ? `${verb} that` : verb).split(' ')
  saying.set(words[0] ?? '', [...(saying.get(words[0] ?? '') ?? []), words])
}

/** The first of some ranges in order that begins at an offset or behind it. */
function firstFrom(ranges: readonly {readonly start: number}[], offset: number): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether the words before the cue report what somebody said. */
function reported({sentence, tokens, start}: Look): boolean {
  const from = Math.max(0, start - REPORT_REACH)
  if (from === 0 && /^according to\b/i.test(sentence)) return true
  for (let at = firstFrom(tokens, from); at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.end > start) break
    const verb = saying.get(token.lower)?.find((words) => stands(tokens, at, words))
    const end = verb && tokens[at + verb.length - 1]?.end
    if (end === undefined || end > start) continue
    if (OWN_SUBJECT.test(sentence.slice(Math.max(from, token.start - 30), token.start))) continue
    if (!OVER.test(sentence.slice(end, start))) return true
  }
  return false
}

/** The quotations of the sentence that was asked last: several cues of one sentence ask one after the other. */
let last: {readonly sentence: string; readonly quoted: readonly Quoted[]} = {sentence: '', quoted: []}
function inQuotation({sentence, start}: Look): boolean {
  if (last.sentence !== sentence) last = {sentence, quoted: quotedIn(sentence)}
  const words = last.quoted[firstFrom(last.quoted, start) - 1]
  return words !== undefined && start < words.end
}

/** What somebody else wants is no advice of the author. */
const OF_OTHERS: readonly Guard<Look>[] = [
  {name: 'quoted', reason: 'inside a quotation: its speaker wants it', refuses: inQuotation},
  {name: 'reported', reason: 'reports what somebody else wants', refuses: reported},
  {
    name: 'reported-by-noun',
    reason: 'a view or a demand that is told of',
    refuses: ({before: head}) => TOLD_OF.test(head)
  }
]

/** `have gone`; in `must have a licence` something is to be had. */
const PAST =
  /^ have(?: [a-z]+ly| also| never| only)?(?:[.,]| (?:[a-z]+(?:ed|en|wn|ne)|had|made|gone|come|become|said|told|sent|paid|met|set|put|let|left|lost|held|kept|built|bought|brought|thought|stood|won|run|begun|found|cut|spent|hit|heard|read|led|fed|felt|dealt|meant|sold|understood)\b)|^ be seen as\b/
/** A condition is no longer than this. */
const CONDITION = 200
/** What comes about of itself: it is expected, and not advised. */
const OUTCOME =
  /^ (?:also |soon |now |then |eventually )?(?:appear|arrive|result in|lead to|suffice|be able to|be back|melt|reach|ease|find|rise|fall|take effect|yield|come (?:as|back|down)|reveal|pay (?:off|for itself)|be enough|be (?:ready|available|visible|over|complete|finished|done) (?:by|in|within|next|before))\b/

/** `the notion that`, `calls for it, saying that`: what follows is somebody's. */
const TOLD_OF =
  /\b(?:notion|suggestions?|idea|view|belief|demands?|calls?|claims?|arguments?|instructions?|order|ruling|requests?|opinion|insistence) (?:[a-z]+ ){0,6}that [^;.]*$/i
const isNeed = ({cue}: Look): boolean => cue.startsWith('need')

/** `should`, `must`, `ought to`, `needs to` of the author. */
export const duties: CueRule = {
  form: 'recommendation',
  words: {
    phrases: [
      'should',
      'should not',
      'must',
      'must not',
      'ought to',
      'ought not to',
      'needs to',
      'need to',
      'shall',
      'shall not'
    ]
  },
  applies: ({sentence, start, after: next}) => /[a-zà-ÿ]/.test(sentence[start] ?? '') && /^[ ,]/.test(next),
  guards: [
    after(
      'inverted',
      'a question or a condition: should the council refuse',
      /^ (?:the|an?|any|this|that|these|those|its|their|his|her|it|they|he|she|we|you|I|there|[A-ZÀ-Þ][a-zà-ÿ]+)(?![a-zà-ÿ\d])/
    ),
    {
      name: 'past',
      reason: 'says what was to be expected, or must have been: should have gone',
      refuses: ({after: next}) => PAST.test(next)
    },
    after(
      'aside',
      'a turn of phrase: it should be noted, I must say',
      /^ (?:also )?(?:be (?:noted|said|stressed|emphasi[sz]ed|remembered|added|clear|understood|recalled|pointed out)|say|admit|confess)\b/
    ),
    {
      name: 'noun',
      reason: 'a noun or a relative clause: a must, the need to, those that need to',
      refuses: (look) =>
        /\b(?:an?|some) $/i.test(look.before) ||
        (isNeed(look) &&
          /\b(?:the|no|a|any|their|its|his|her|our|your|in|of|real|urgent|growing|every) $|\) $|\b(?:that|who|which|all) (?:[a-z]+ )?$/i.test(
            look.before
          ))
    },
    {
      name: 'condition',
      reason: 'a condition, and what follows from it is elsewhere: if it should not be made public',
      refuses: ({sentence, start}) =>
        /^(?:If|Where|When|Unless)\b[^,]*$|\bif (?:[a-zà-ÿ]+ ){1,3}$/.test(
          sentence.slice(Math.max(0, start - CONDITION), start)
        )
    },
    before(
      'embedded-question',
      'what is asked or told, and not advised: who should lead',
      /\b(?:who|whom|what|which|whether(?: or not)?|why|how|where) (?:[a-zà-ÿ]+ ){0,3}$|\ball (?:that )?(?:you|we|they|he|she|i|one) $/i
    ),
    {
      name: 'no-need',
      reason: 'says that nobody needs to',
      refuses: (look) =>
        isNeed(look) && /(?:\b(?:nobody|no one|none|not|no longer)|n['’]t)\b[^,.;]*$/i.test(look.before)
    },
    {
      name: 'to-be-expected',
      reason: 'should of expectation: that should help',
      refuses: ({cue, before: head, after: next}) =>
        cue.startsWith('should') && (/\b(?:this|that|it|which) $/i.test(head) || OUTCOME.test(next))
    },
    {
      name: 'own-resolution',
      reason: 'what somebody resolves to do',
      refuses: ({before: head}) => /(?:^|[^A-Za-z])I $/.test(head)
    },
    {
      name: 'shall',
      reason: 'shall lays down a rule or foretells, and advises nothing',
      refuses: ({cue}) => cue.startsWith('shall')
    },
    ...OF_OTHERS
  ]
}

/** What the author recommends in so many words: `we recommend that`, `it is essential to`. */
export const advice: CueRule = {
  form: 'recommendation',
  words: {
    pattern: ADVISES,
    anchors:
      'recommend recommends recommendation recommended advise advises advised urge urges propose proposes proposed call calls advisable imperative essential vital crucial well'.split(
        ' '
      )
  },
  guards: OF_OTHERS
}
