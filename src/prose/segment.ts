import {ABBREVIATIONS, LETTERED, NAMES_WITH_MARK} from '../lexicon/abbreviations.ts'
import {SAYING_VERBS} from '../lexicon/saying.ts'
import {NAMES_LIKE_STARTERS, ORDINAL_STARTERS, SENTENCE_STARTERS} from '../lexicon/starters.ts'
import {asides} from './asides.ts'
import {listMarkers} from './list-markers.ts'
import {type Stop, stopsOf} from './stops.ts'

/** A stretch of a text in UTF-16 offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** How far back and ahead of a stop the rules look; no word that matters is longer. */
const REACH = 60
/** A marker of a list item, with the bullet and the spaces before it. */
const LONGEST_MARKER = 12
/** An opening phrase of at most so many words (`At 5 a.m.`) has no verb yet and does not end there. */
const OPENING_PHRASE = 4

/**
 * The sentences of a text, without the space between them, in order. Sentences inside a quotation are sentences of
 * their own; those inside brackets in the middle of a sentence are part of it. Linear in the length of the text.
 */
export function segment(text: string): readonly Stretch[] {
  const markers = listMarkers(text)
  const breaks = [...markers]
  const inAside = asides(text)
  let start = 0
  let marker = 0
  for (const stop of stopsOf(text)) {
    for (; (markers[marker] ?? text.length) <= stop.start; marker++) start = Math.max(start, markers[marker] ?? 0)
    if (stop.start < start || inAside(stop.end - 1, start) || !ends(text, start, stop)) continue
    breaks.push(stop.end)
    start = stop.end
  }
  if (text.includes('\n')) for (const blank of text.matchAll(/\n[^\S\n]*\n/g)) breaks.push(blank.index)
  breaks.push(text.length)
  return stretches(
    text,
    breaks.sort((a, b) => a - b)
  )
}

function stretches(text: string, breaks: readonly number[]): readonly Stretch[] {
  const found: Stretch[] = []
  let from = 0
  for (const to of breaks) {
    const words = text.slice(from, to)
    const start = from + words.length - words.trimStart().length
    const end = from + words.trimEnd().length
    if (start < end) found.push({start, end})
    from = to
  }
  return found
}

/** Whether the sentence that began at `start` ends at the stop. */
function ends(text: string, start: number, stop: Stop): boolean {
  const mark = text.slice(stop.start, stop.stop)
  const ahead = text.slice(stop.end, stop.end + REACH)
  if (/[。！？؟۔।]/u.test(mark)) return true
  if (ahead === '') return true
  const before = text.slice(Math.max(start, stop.start - REACH), stop.start)
  if (!/^\s/.test(ahead)) return spaceIsMissing(before, mark, ahead, stop.end - stop.stop)
  const next = ahead.trimStart()
  if (!beginsSentence(next)) return false
  if (isEllipsis(mark)) return !/^["“‘]?I\b/.test(next) && !/[[(]$/.test(before)
  if (/[!?]/.test(mark)) return stop.end > stop.stop ? !saysWho(next) : !isMarkedName(before, next)
  if (mark !== '.') return true
  return stop.end > stop.stop ? endsInside(text, start, stop, before, next) : endsPlain(text, start, stop, before, next)
}

/** After closing marks the word before the stop can still be an abbreviation (`(Inc.) The`, `Jr.'s`). */
function endsInside(text: string, start: number, stop: Stop, before: string, next: string): boolean {
  const brackets = /^[)\]]/.test(text.slice(stop.stop))
  return brackets ? endsPlain(text, start, stop, before, next) : true
}

function endsPlain(text: string, start: number, stop: Stop, before: string, next: string): boolean {
  const word = /[^\s"“”‘([—–/]*$/u.exec(before)?.[0] ?? ''
  const lower = word.toLowerCase()
  const first = nextWord(next)
  if (isMarker(text, start, stop, word)) return false
  if (/^\p{Lu}$/u.test(word)) return endsAfterInitial(word, before, first, next)
  if (ABBREVIATIONS.prefix.has(lower)) return ABBREVIATIONS.either.has(lower) && SENTENCE_STARTERS.has(first)
  if (ABBREVIATIONS.numbered.has(lower) && startsNumber(next)) return false
  if (ABBREVIATIONS.either.has(lower) && !isPlainWord(lower, before)) {
    return endsAfterEither(text, start, stop, lower, next, first)
  }
  if (/^\p{L}(?:\.\p{L}{1,2})+$/u.test(word)) return endsAfterEither(text, start, stop, lower, next, first)
  if (ABBREVIATIONS.numbered.has(lower) && lower.length < 3 && lower !== 'no') return SENTENCE_STARTERS.has(first)
  return true
}

function endsAfterInitial(word: string, before: string, first: string, next: string): boolean {
  const previous = /(\S+)\s+\S$/u.exec(before)?.[1] ?? ''
  if (LETTERED.has(previous.toLowerCase()) && SUBJECT.test(next)) return true
  if (!SENTENCE_STARTERS.has(first) || first === 'i') return false
  if (NAMES_LIKE_STARTERS.has(first) && /^\p{Lu}/u.test(previous)) return false
  return word === 'I' || /^\p{Ll}/u.test(previous) || first.length > 1
}

/** A capital word before a small one: `Officials said`, not `Senate Majority Leader`. */
const SUBJECT = /^["“‘]?\p{Lu}\p{Ll}+ \p{Ll}/u
/** A noun in the plural as the subject: after a firm's `Inc.` its own offices (`Chairman`) are in the singular. */
const PLURAL_SUBJECT = /^\p{Lu}\p{Ll}+s \p{Ll}/u
const QUOTED_SUBJECT = /^["“]\p{Lu}\p{Ll}*(?:[’'][a-z]{1,2})? \p{Ll}/u
const WEEKDAY_OR_MONTH =
  /^(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/
const FIRM = /^(?:inc|corp|co|ltd|llc|plc|bros|cos)$/
/** A state after its town: `Tampa, Fla.`; what follows a comma there goes on, what has none begins. */
const STATE_OF_TOWN = /\p{L}, (?:N\.[YJMCDH]|S\.[CD]|W\.Va|R\.I|\p{Lu}\p{Ll}{1,4})$/u

/** Whether what follows an abbreviation that may stand at an end begins a sentence, though it could also be a name. */
function beginsAfterEither(lower: string, before: string, first: string, next: string): boolean {
  if (/^[ap]\.?m$/.test(lower)) {
    return (ABBREVIATIONS.prefix.has(first) || SUBJECT.test(next)) && !WEEKDAY_OR_MONTH.test(next)
  }
  if (QUOTED_SUBJECT.test(next)) return true
  if (lower === 'etc') return /^["“]?\p{Lu}/u.test(next)
  if (FIRM.test(lower)) return PLURAL_SUBJECT.test(next)
  return STATE_OF_TOWN.test(before) && SUBJECT.test(next) && !ABBREVIATIONS.prefix.has(first)
}

function endsAfterEither(text: string, start: number, stop: Stop, lower: string, next: string, first: string): boolean {
  if (/^[(\d[]/.test(next)) return false
  const opening = text.slice(start, Math.min(stop.start, start + 2 * REACH)).trim()
  const words = opening.split(/\s+/)
  if (words.length <= OPENING_PHRASE && /^(?:at|by|in|on|around|about|until|since|from)$/i.test(words[0] ?? '')) {
    return false
  }
  // `U.S. First Lady`, `U.S. Third Army`: a rank and no beginning.
  if (ORDINAL_STARTERS.has(first)) return !/^\p{L}+ \p{Lu}/u.test(next)
  if (SENTENCE_STARTERS.has(first)) return true
  return beginsAfterEither(lower, text.slice(Math.max(start, stop.start - REACH), stop.start), first, next)
}

/** `in.`, `max.` and the like are units after a number only; elsewhere they are words. */
function isPlainWord(lower: string, before: string): boolean {
  const unit =
    /^(?:in|am|pm|sec|secs|min|mins|max|mo|m|b|man|la|miss|ill|ind|mass|wash|ore|pa|del|cal|sq|pl|est|ass|al)$/
  if (!unit.test(lower)) return false
  if (/^(?:in|sec|secs|min|mins|m|b|am|pm|mo)$/.test(lower)) return !/\d\s*\S+$/u.test(before)
  return !/(?:^|[\s(])\p{Lu}\S*$/u.test(before)
}

/** The number or letter of a list item at the start of its sentence: `1. The first`. */
function isMarker(text: string, start: number, stop: Stop, word: string): boolean {
  if (stop.start - start > LONGEST_MARKER || word === 'I') return false
  return /^\s*[\p{P}\p{S}]?\s*(?:\d{1,3}|\p{L}|[ivx]{1,5}|[IVX]{1,5})$/u.test(text.slice(start, stop.start))
}

/** `partner.Since`, `end.”The`: words on both sides, no name of a file or a site. */
function spaceIsMissing(before: string, mark: string, ahead: string, closed: number): boolean {
  if (isEllipsis(mark)) return false
  if (!/^["“‘]?\p{Lu}\p{Ll}*(?:[\s,;:’']|$)/u.test(ahead)) return false
  if (closed > 0) return /[”"]$|\p{L}$/u.test(before) && /^["“‘]?\p{Lu}\p{Ll}/u.test(ahead)
  return /(?:^|[\s(“"‘])[\p{L}’'-]*\p{Ll}{2}$|\s\d{4}$/u.test(before) && !/[/@]/.test(before.split(/\s/).at(-1) ?? '')
}

/** A capital, a digit, a letter of a script without case, or a mark that opens, followed by one of them. */
function beginsSentence(next: string): boolean {
  return /^[\p{Ps}\p{Pi}"'‘`—–\-¿¡*_#@$€£]*\s?(?:\p{Lu}|\p{Lo}|\p{Lt}|\p{N}|\p{Ll}\p{Lu})/u.test(next)
}

const isEllipsis = (mark: string): boolean => mark === '…' || mark === '...' || mark === '. . .'

/** `Yahoo! Inc.`: a name that ends in a mark, and nothing after it that only begins sentences. */
function isMarkedName(before: string, next: string): boolean {
  const name = /(?:^|[\s"“‘(])(\p{Lu}\p{L}*)$/u.exec(before)?.[1]
  return name !== undefined && NAMES_WITH_MARK.has(name.toLowerCase()) && !SENTENCE_STARTERS.has(nextWord(next))
}

/** `Lavrov asked`, `the minister asked`: the words that say who asked what stands in the marks. */
function saysWho(next: string): boolean {
  const words = next.split(/\s+/, 5)
  const verb = words.findIndex((word) => SAYING_VERBS.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')))
  return verb === 0 ? false : verb > 0 && words.slice(0, verb).every((word) => /^\p{L}[\p{L}.’'-]*$/u.test(word))
}

const startsNumber = (next: string): boolean => /^[\d§#(]|^[IVXLC]+\b|^\p{Lu}\d|^\p{Lu}\b(?![’'])/u.test(next)

const nextWord = (next: string): string =>
  (/^[\p{P}\p{S}]*([\p{L}][\p{L}’'.-]*)/u.exec(next)?.[1] ?? '').toLowerCase().replace(/’/g, "'").replace(/\.$/, '')
