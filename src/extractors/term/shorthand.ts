import type {Bracketed} from './brackets.ts'
import {longOf, type TermMatch} from './in-brackets.ts'
import {nameAtEnd} from './name.ts'
import {wordsBefore} from './words-before.ts'

const SHORTHAND =
  /^(?:(?:hereinafter|hereafter|henceforth)(?: (?:referred to|known) as)?,? ?(?:the )?["“‘']?(?:the )?(\p{Lu}[\p{L}\p{N} -]{1,40}?)["”’']?|(?:the )?["“‘](?:the )?(\p{Lu}[\p{L}\p{N} -]{1,40}?)[,.]?["”’])$/iu
const LONGEST_NAME = 14

/** `the Water Supply Regulation Act 1998 (the “Act”)`, `(hereinafter the Agency)`: a short name for the name before it. */
export function shorthand(text: string, bracketed: Bracketed): TermMatch | undefined {
  const inside = text.slice(bracketed.from, bracketed.to).trim()
  if (!/^(?:h|H|the|The|["“‘])/.test(inside)) return undefined
  const found = SHORTHAND.exec(inside)
  const short = found?.[1] ?? found?.[2]
  if (short === undefined || !/^\p{Lu}/u.test(short)) return undefined
  const words = wordsBefore(text, bracketed.start, LONGEST_NAME)
  const year = /^\d{4}$/u.test(words.at(-1)?.text ?? '')
  const name = year ? [...nameAtEnd(words.slice(0, -1)), ...words.slice(-1)] : nameAtEnd(words)
  const long = longOf(name, text)
  if (name.length < 2 || long.length <= short.length) return undefined
  return {short, long, start: name[0]?.start ?? bracketed.start, end: bracketed.end}
}
