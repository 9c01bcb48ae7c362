import type {Quoted} from '../../prose/quotation-marks.ts'
import {sentenceAt} from '../../prose/sentence-at.ts'
import {type Attribution, attributionAfter, attributionBefore} from './attribution.ts'
import {captioned} from './captioned.ts'
import {GUARDS, type Run} from './guards.ts'
import {isWhole, kindOf, trimmed} from './marked.ts'
import type {Quote, Refuse, Speech} from './page.ts'

/** A sentence is looked at no further than this to either side of the marks. */
const REACH = 600
const GOES_ON = /^\s*(?:\p{Ll}|[,–—])/u
/** A comma or colon binds the marks to what stands before them: `yelled, “`. */
const BINDS = /\p{L}[,:] $/u
const COMMA = /[,?!–—]$/u

/** Who says so: in the sentence of the marks, between the runs before and after them. */
function attribute(speech: Speech, quoted: Quoted, before: number, after: number): Attribution | undefined {
  const {text, sentences} = speech
  const sentence = sentenceAt(sentences, quoted.start)
  const from = Math.max(before, sentence?.start ?? 0, quoted.start - REACH)
  const following = sentenceAt(sentences, quoted.end + 1) ?? sentenceAt(sentences, quoted.end)
  const last = text.slice(Math.max(quoted.from, quoted.to - 3), quoted.to).replace(/[\s'’”]+$/u, '')
  const goesOn = sentence === following || GOES_ON.test(text.slice(quoted.end, quoted.end + 3)) || COMMA.test(last)
  const limit = goesOn ? Math.min(after, following?.end ?? quoted.end, quoted.end + REACH) : quoted.end
  const earlier = () => attributionBefore(speech, from, quoted.start)
  const later = () => attributionAfter(speech, quoted.end, limit)
  const comma = COMMA.test(last) || text.startsWith(',', quoted.end)
  return comma && !BINDS.test(text.slice(from, quoted.start)) ? (later() ?? earlier()) : (earlier() ?? later())
}

/** Where the next run in marks of this kind begins: `said the ‘Night Boat’ singer` still says who. */
function nextOf(runs: readonly Quoted[], index: number, text: string): number {
  const mark = text[runs[index]?.start ?? 0] ?? ''
  const single = isSingle(mark)
  for (let next = index + 1; next < Math.min(runs.length, index + NEXT_RUNS); next++) {
    const {start} = runs[next] ?? {start: text.length}
    if (isSingle(text[start] ?? '') === single) return start
  }
  return runs[index + NEXT_RUNS]?.start ?? text.length
}
const isSingle = (mark: string): boolean => mark === "'" || mark === '‘'
/** So many runs of the other kind are looked past. */
const NEXT_RUNS = 4

/** The quotations of a passage that stand in quotation marks, in order. */
export function markedIn(speech: Speech, refuse: Refuse | undefined): readonly Quote[] {
  const {text, sentences, runs} = speech
  const found: Quote[] = []
  let spoken = false
  for (const [index, quoted] of runs.entries()) {
    const {start, end} = trimmed(text, quoted)
    if (end <= start) continue
    const attribution =
      attribute(speech, quoted, runs[index - 1]?.end ?? 0, nextOf(runs, index, text)) ??
      captioned(speech, quoted.start, quoted.end)
    const words = text.slice(start, end)
    const form = kindOf(words)
    const previous = found.at(-1)
    const shares = previous !== undefined && sentenceAt(sentences, previous.start) === sentenceAt(sentences, start)
    const run: Run = {text, start, end, words, form, whole: isWhole(words, form), attribution, shares, spoken}
    const guard = GUARDS.find(({test}) => test(run))
    if (guard !== undefined) {
      refuse?.({start, end}, guard)
      continue
    }
    spoken ||= attribution !== undefined
    const rule = attribution === undefined ? 'quotation/carried' : `quotation/${form}`
    found.push({form, start, end, attribution, carried: undefined, rule})
  }
  return found
}
