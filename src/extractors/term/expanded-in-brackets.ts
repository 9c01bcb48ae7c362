import {align} from './align.ts'
import type {Bracketed} from './brackets.ts'
import {longOf, type TermMatch} from './in-brackets.ts'
import {isAcronym} from './short-form.ts'
import {wordsIn} from './words-before.ts'

/** `CSTO (Collective Security Treaty Organization)`: the long form in brackets after the short one. */
export function expandedInBrackets(text: string, bracketed: Bracketed): TermMatch | undefined {
  const before = /(?<![\p{L}\p{N}])([\p{L}\p{N}][\p{L}\p{N}&/.-]{0,11}) ?$/u.exec(
    text.slice(Math.max(0, bracketed.start - 14), bracketed.start)
  )
  const short = before?.[1] ?? ''
  if (!isAcronym(short)) return undefined
  const inside = text.slice(bracketed.from, bracketed.to)
  const end =
    bracketed.from + (/[;]|, (?:a|an|the|which|who|its|or|also|in|based)\b/u.exec(inside)?.index ?? inside.length)
  const words = wordsIn(text, bracketed.from, end)
  const body = /^(?:the|or|i\.e)$/iu.test(words[0]?.text ?? '') ? words.slice(1) : words
  if (body.some((word) => word.text === short)) return undefined
  if (body.length < 2 && short.length > (body[0]?.text.length ?? 0) / 3) return undefined
  const found = align(/\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short, body)
  if (found === undefined || found.first !== 0) return undefined
  const start = bracketed.start - (before?.[0].length ?? 0)
  return {short, long: longOf(body, text), start, end: bracketed.end}
}
