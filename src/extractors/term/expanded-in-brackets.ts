import {align} from './align.ts'
import type {Bracketed} from './brackets.ts'
import {longOf, type TermMatch} from './in-brackets.ts'
import {canBeLettersOf, nameAtEnd} from './name.ts'
import {isAcronym} from './short-form.ts'
import {wordsIn} from './words-before.ts'

const SHORT_BEFORE = /(?<![\p{L}\p{N}])([\p{L}\p{N}][\p{L}\p{N}&/.-]{0,11}) ?$/u

/** Two capitals in the last word; a cheap question before the long one. */
const MAY_END_SHORT = /[A-ZÀ-Þ][^ ]*[A-ZÀ-Þ\d][^ ]* ?$/

/** `CSTO (Collective Security Treaty Organization)`: the long form in brackets after the short one. */
export function expandedInBrackets(text: string, bracketed: Bracketed): TermMatch | undefined {
  const head = text.slice(Math.max(0, bracketed.start - 14), bracketed.start)
  if (!MAY_END_SHORT.test(head)) return undefined
  const before = SHORT_BEFORE.exec(head)
  const short = before?.[1] ?? ''
  const hyphened = /^\p{Lu}{2,5}-\p{Lu}\p{Ll}{2,9}$/u.test(short)
  if (!isAcronym(short) && !hyphened) return undefined
  const inside = text.slice(bracketed.from, bracketed.to)
  const end =
    bracketed.from + (/[;]|, (?:a|an|the|which|who|its|or|also|in|based)\b/u.exec(inside)?.index ?? inside.length)
  const words = wordsIn(text, bracketed.from, end)
  const body = /^(?:the|or|i\.e)$/iu.test(words[0]?.text ?? '') ? words.slice(1) : words
  if (body.some((word) => word.text === short)) return undefined
  if (body.length < 2 && short.length > (body[0]?.text.length ?? 0) / 3) return undefined
  const found = align(/\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short, body)
  const isName = nameAtEnd(body).length === body.length && canBeLettersOf(body, short.replace(/-\p{Lu}\p{Ll}+$/u, ''))
  if (found?.first !== 0 && !isName) return undefined
  const start = bracketed.start - (before?.[0].length ?? 0)
  return {short, long: longOf(body, text), start, end: bracketed.end}
}
