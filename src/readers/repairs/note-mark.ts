import type {Block} from '../../prose/blocks.ts'
import type {Mend} from './mend.ts'
import {isProse, type Vocabulary} from './vocabulary.ts'

/** `130,000.4`, `region.3`, `said,”12`: figures right after the punctuation that ends something, before a space or the end. */
const AFTER_STOP = /([\p{L}\p{N})%][.,;!?]["”’)]*)(\d{1,3})(?=\s+["“‘(]?\p{Lu}|\s+\p{Ll}|$)/gu
/** `government3`: figures right after a word. */
const AFTER_WORD = /(?<![\p{L}\p{N}])(\p{Ll}{4,})(\d{1,2})(?=[\s.,;:)]|$)/gu
/** `region.[3]`, `region[3]`. */
const BRACKETED = /([\p{L}\p{N})%.,;!?"”’])\[(\d{1,3})\]/gu
const RAISED = /([\p{L}\p{N})%.,;!?"”’])([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?=[\s.,;:)]|$)/gu
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** `2.1 ` numbers a heading, `25.3 ` is a decimal; `130,000.4` and `2023.4` are neither. */
const LONG_NUMBER = /\d{3}$/
/** `km²` */
const UNIT_BEFORE = /(?<!\p{L})[kcdmh]?m$/u
/** A lone mark is proven by a note of its number; else so many must count upwards from 1. */
const SHORTEST_RUN = 2

interface Candidate {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly number: number
}

/**
 * Footnote marks glued to words and numbers. They count upwards from 1 through the text, or a line further down begins
 * with the mark's number; nothing else tells `130,000.4` from a decimal. `notes` are the numbers with which lines begin,
 * with the offset in the source of the last such line.
 */
export function noteMarks(
  blocks: readonly Block[],
  vocabulary: Vocabulary,
  notes: ReadonlyMap<number, number>
): readonly Mend[] {
  const candidates = blocks.filter(isProse).flatMap((block) => candidatesIn(block, vocabulary))
  const run = counting(candidates)
  const proven = candidates.filter(
    (candidate) => run.has(candidate) || (notes.get(candidate.number) ?? -1) > candidate.block.end
  )
  return proven.map(({block, start, end}) => {
    const before = block.words.text.slice(0, start)
    const word = /\S*$/.exec(before.slice(-60))?.[0].length ?? 0
    return {block, start: start - word, end, edits: [{start, end, text: ''}], reason: 'footnote mark glued to a word'}
  })
}

function candidatesIn(block: Block, vocabulary: Vocabulary): readonly Candidate[] {
  const {text} = block.words
  const found: Candidate[] = []
  const add = (match: RegExpMatchArray, digits: string, length: number) => {
    const start = (match.index ?? 0) + (match[1] ?? '').length
    found.push({block, start, end: start + length, number: Number(digits)})
  }
  for (const match of text.matchAll(AFTER_STOP)) {
    if (isMark(text, match)) add(match, match[2] ?? '', match[2]?.length ?? 0)
  }
  for (const match of text.matchAll(AFTER_WORD)) {
    if (vocabulary.lower(match[1] ?? '') > 1) add(match, match[2] ?? '', match[2]?.length ?? 0)
  }
  for (const match of text.matchAll(BRACKETED)) add(match, match[2] ?? '', (match[2]?.length ?? 0) + 2)
  for (const match of text.matchAll(RAISED)) {
    if (UNIT_BEFORE.test(text.slice(0, (match.index ?? 0) + 1).slice(-4))) continue
    const digits = [...(match[2] ?? '')].map((digit) => RAISED_DIGITS.indexOf(digit)).join('')
    add(match, digits, match[2]?.length ?? 0)
  }
  return found.filter(({start}) => !inAddress(text, start)).sort((a, b) => a.start - b.start)
}

/** `https://site.example/part3`, `name_2`, `a@b.example1`. */
const inAddress = (text: string, at: number): boolean =>
  /[/@_=\\][^\s]{0,80}$/.test(text.slice(Math.max(0, at - 82), at))

/** After a figure and a point a decimal may stand: a mark only where a sentence begins next, or the text ends. */
function isMark(text: string, match: RegExpMatchArray): boolean {
  const [whole, before = ''] = match
  const after = text.slice((match.index ?? 0) + whole.length)
  const opens = /^\s+["“‘(]?\p{Lu}|^$/u.test(after.slice(0, 4))
  if (/^\p{N}[.,]$/u.test(before)) {
    return (
      opens && LONG_NUMBER.test(text.slice(0, (match.index ?? 0) + 1).slice(-8)) && !(match[2] ?? '').startsWith('0')
    )
  }
  return opens || /^[^.!?]/.test(before.slice(1))
}

/** Those that count 1, 2, 3 … in reading order. */
function counting(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const run: Candidate[] = []
  for (const candidate of candidates) if (candidate.number === run.length + 1) run.push(candidate)
  return new Set(run.length >= SHORTEST_RUN ? run : [])
}

/** The notes that the proven marks point to, below them: words of the author, but no claims of the text. */
export function withNotes(blocks: readonly Block[], marks: readonly Mend[]): readonly Block[] {
  const last = new Map<number, number>()
  for (const {block, edits} of marks) {
    for (const {start, end} of edits) last.set(Number(block.words.text.slice(start, end).replace(/\D/g, '')), block.end)
  }
  return blocks.map((block) => {
    const number = block.role === 'paragraph' ? /^\[?\^?(\d{1,3})[\].):]?\s/.exec(block.words.text)?.[1] : undefined
    const mark = number === undefined ? undefined : last.get(Number(number))
    return mark !== undefined && mark < block.start ? {...block, inside: 'note', liftable: false} : block
  })
}

/** The numbers with which lines of a source begin, `4 Ministry of …` or `[4] …`, with the offset of the last such line. */
export function notesIn(text: string): ReadonlyMap<number, number> {
  const notes = new Map<number, number>()
  for (const match of text.matchAll(/^[ \t]*\[?\^?(\d{1,3})[\].):]?[ \t]+(?=\S)/gm)) {
    notes.set(Number(match[1]), match.index)
  }
  return notes
}
