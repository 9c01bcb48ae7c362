import {SAYING, type SayingVerb} from '../../lexicon/verbs-of-saying.ts'
import {VOICING} from '../../lexicon/verbs-of-voicing.ts'
import type {Piece} from '../actor/pieces.ts'

/** A verb of saying in a stretch; offsets in the passage. */
export interface Cue {
  readonly start: number
  readonly end: number
  readonly verb: string
  /** What the verb takes; `beside`: it speaks only where it stands beside the marks; `source`: `according to`. */
  readonly takes: SayingVerb | 'beside' | 'source'
  /** `was told`, `is described by`: who is named before it does not speak. */
  readonly passive: boolean
}

interface Form {
  readonly words: readonly string[]
  readonly takes: Cue['takes']
}

function formsByFirstWord(): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>()
  const add = (form: string, takes: Cue['takes']) => {
    const words = form.split(' ')
    const [first = ''] = words
    forms.set(
      first,
      [...(forms.get(first) ?? []), {words, takes}].sort((a, b) => b.words.length - a.words.length)
    )
  }
  for (const [form, takes] of SAYING) add(form, takes)
  for (const form of VOICING) if (!SAYING.has(form)) add(form, 'beside')
  add('according to', 'source')
  return forms
}

/** The longest form first. */
const FORMS = formsByFirstWord()

const CODES = 128
/** By the first character: which lengths the first words of the forms have that begin with it, as bits. */
const LENGTHS = new Int32Array(CODES)
for (const word of FORMS.keys()) {
  const first = word.charCodeAt(0) % CODES
  LENGTHS[first] = (LENGTHS[first] ?? 0) | (1 << word.length)
}
/** A cheap question before the table: most words have another length than the verbs that begin as they do. */
const mayBegin = (word: string): boolean => ((LENGTHS[word.charCodeAt(0) % CODES] ?? 0) & (1 << word.length)) !== 0

/** `to say`, `did not say`, `would say`, `the call`: not the telling of words that were said. */
const NOT_SAID: ReadonlySet<string> = new Set(
  'to not never would could might may should must can cannot the a an no of be being without if any his her its their this that'.split(
    ' '
  )
)
const BE: ReadonlySet<string> = new Set('was were is are been being be get gets got'.split(' '))
/** Participles that have the one who is spoken to or of before them: `was told`, `is called`. */
const SPOKEN_TO =
  /^(?:told|asked|warned|informed|reminded|advised|assured|called|described|branded|labelled|labeled|dubbed|hailed|characterised|characterized|criticised|criticized|accused|condemned|denounced|dismissed|praised|cited|urged|read|quoted|said|put|reported|believed|thought|written|sung|spoken)$/u
const NEGATED = /^(?:not|never|to)$|n['’]t$/u
const ADVERB = /ly$|^(?:also|once|then|since|often|again|later|even|still|widely)$/u

function cueAt(pieces: readonly Piece[], at: number, forms: readonly Form[]): Cue | undefined {
  const first = pieces[at]
  const form = forms.find(({words}) =>
    words.every(
      (word, index) => index === 0 || (pieces[at + index]?.lower === word && pieces[at + index]?.adjoins === true)
    )
  )
  const last = form && pieces[at + form.words.length - 1]
  if (first === undefined || form === undefined || last === undefined) return undefined
  const {takes, words} = form
  if (first.text !== first.lower && takes !== 'source') return undefined
  const verb = words.join(' ')
  if (first.adjoins && pieces[at - 1]?.possessive === true) return undefined
  const before = first.adjoins ? (pieces[at - 1]?.lower ?? '') : ''
  const further = ADVERB.test(before) ? (pieces[at - 2]?.lower ?? '') : before
  const passive = BE.has(further) && SPOKEN_TO.test(verb)
  if (takes !== 'source' && !passive && (NOT_SAID.has(before) || NEGATED.test(further))) return undefined
  return {start: first.start, end: last.end, verb, takes, passive}
}

/** The verbs of saying of a passage that tell what somebody said, and `according to`, in order. */
export function cuesOf(pieces: readonly Piece[]): readonly Cue[] {
  const cues: Cue[] = []
  for (let at = 0; at < pieces.length; at++) {
    const word = pieces[at]?.lower ?? ''
    const forms = mayBegin(word) ? FORMS.get(word) : undefined
    const cue = forms && cueAt(pieces, at, forms)
    if (cue !== undefined) cues.push(cue)
  }
  return cues
}

/** What lies between two offsets, of a list in order of place; binary search for the first. */
export function within<T extends {readonly start: number; readonly end: number}>(
  items: readonly T[],
  from: number,
  to: number
): readonly T[] {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < items.length && (items[end]?.end ?? to) <= to) end++
  return items.slice(low, end)
}
