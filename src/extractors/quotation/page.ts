import type {Passage, Sentence} from '../../model/finding.ts'
import {type Quoted, quotedIn} from '../../prose/quotation-marks.ts'
import {sentenceAt} from '../../prose/sentence-at.ts'
import type {ActorMention} from '../actor/mentions.ts'
import {type Attribution, attributionAfter, attributionBefore} from './attribution.ts'
import {type Kind, kindOf, namesOrDoubts, trimmed} from './marked.ts'
import {reportedIn} from './reported.ts'

/** A quotation in a passage, before its speaker is resolved; offsets in the passage. */
export interface Quote {
  readonly form: Kind | 'reported'
  readonly start: number
  readonly end: number
  readonly attribution: Attribution | undefined
  readonly rule: string
}

/** A passage with its sentences and mentions. */
export interface Page {
  readonly passage: Passage
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly ActorMention[]
}

/** The mentions of one sentence; the lists are in order, so one walk serves the passage. */
function near({mentions}: Page, from: number, to: number): readonly ActorMention[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found: ActorMention[] = []
  for (let at = low; at < mentions.length && (mentions[at]?.end ?? to) <= to; at++) {
    const mention = mentions[at]
    if (mention !== undefined) found.push(mention)
  }
  return found
}

/** A sentence is looked at no further than this to either side of the marks. */
const REACH = 600

function attribute(page: Page, quoted: Quoted, before: number, after: number): Attribution | undefined {
  const {text} = page.passage
  const from = Math.max(before, sentenceAt(page.sentences, quoted.start)?.start ?? 0, quoted.start - REACH)
  const following = sentenceAt(page.sentences, quoted.end + 1) ?? sentenceAt(page.sentences, quoted.end)
  const same = sentenceAt(page.sentences, quoted.start) === following
  const goesOn =
    same ||
    /^\s*(?:\p{Ll}|[,–—])/u.test(text.slice(quoted.end, quoted.end + 3)) ||
    /[,?!]$/u.test(text.slice(quoted.from, quoted.to).trimEnd())
  const limit = goesOn ? Math.min(after, following?.end ?? quoted.end, quoted.end + REACH) : quoted.end
  const mentions = near(page, from, limit)
  const comma = /[,?!–—]$/u.test(text.slice(quoted.from, quoted.to).trimEnd()) || /^,/u.test(text.slice(quoted.end))
  const earlier = () => attributionBefore(text, from, quoted.start, mentions)
  const later = () => attributionAfter(text, quoted.end, limit, mentions)
  return comma ? (later() ?? earlier()) : (earlier() ?? later())
}

function markedIn(page: Page): readonly Quote[] {
  const {text} = page.passage
  const runs = quotedIn(text)
  const found: Quote[] = []
  let spoken = false
  for (const [index, quoted] of runs.entries()) {
    const {start, end} = trimmed(text, quoted)
    if (end <= start || namesOrDoubts(text, quoted)) continue
    const attribution = attribute(page, quoted, runs[index - 1]?.end ?? 0, runs[index + 1]?.start ?? text.length)
    const form = kindOf(text.slice(start, end))
    const whole = form === 'direct' && /^\p{Lu}/u.test(text.slice(start, end))
    if (attribution === undefined && !whole && !(spoken && form === 'direct')) {
      const previous = found.at(-1)
      const shared =
        previous !== undefined && sentenceAt(page.sentences, previous.start) === sentenceAt(page.sentences, start)
      if (!shared) continue
    }
    spoken ||= attribution !== undefined
    found.push({
      form,
      start,
      end,
      attribution,
      rule: attribution === undefined ? 'quotation/carried' : `quotation/${form}`
    })
  }
  return found
}

/** The quotations of a passage in order: in marks, and reported where a sentence has none in marks. */
export function quotesIn(page: Page): readonly Quote[] {
  const marked = markedIn(page)
  const quoted = new Set(
    marked.flatMap(({start, end}) => [
      sentenceAt(page.sentences, start)?.index,
      sentenceAt(page.sentences, end - 1)?.index
    ])
  )
  const {text} = page.passage
  const reported = page.sentences
    .filter(({index, text: words}) => !quoted.has(index) && !/\?["”’]?$/u.test(words))
    .flatMap(({start, end}): Quote[] => {
      const limit = Math.min(end, start + REACH * 2)
      const found = reportedIn(text, start, limit, near(page, start, limit))
      if (found === undefined || found.end <= found.start) return []
      const {cue, speaker} = found
      return [
        {form: 'reported', start: found.start, end: found.end, attribution: {cue, speaker}, rule: 'quotation/reported'}
      ]
    })
  return [...marked, ...reported].sort((a, b) => a.start - b.start)
}
