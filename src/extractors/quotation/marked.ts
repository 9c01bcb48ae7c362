import {hasFiniteVerb} from '../../prose/finite-verb.ts'
import type {Quoted} from '../../prose/quotation-marks.ts'

/** Before these marks stands a name, a term or a doubt, not speech. */
const NOT_SPEECH =
  /(?:\bso[- ]called|\b(?:the|a|an|its|his|her|their|new|first|recent|this) (?:\p{L}+ )?(?:reports?|books?|films?|songs?|articles?|papers?|stud(?:y|ies)|document|strategy|plan|programme|program|project|campaign|novel|play|series|essay|exhibition|term|word|phrase|slogan|label|concept|notion|idea|heading|title|motto|nickname|operation|initiative|speech)|\b(?:en)?titled|\bcalled|\bknown as|\bnicknamed|\bnamed|\bdubbed|\btermed|\bas (?:the|an?)|\bmeans|\bthe word|\bheaded)[\s,:]*$/iu
/** `called the plan “a mistake”`: a verdict on what these nouns name. */
const VERDICT =
  /\b(?:call(?:s|ed|ing)?|describ(?:es?|ed|ing)|brand(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|label(?:s|led|ling)?|denounc(?:es?|ed|ing)|hail(?:s|ed|ing)?|prais(?:es?|ed|ing)|condemn(?:s|ed|ing)?|dubb(?:ed|ing)|consider(?:s|ed)?|deem(?:s|ed)?)\b[^.;“"]{2,50}$/iu
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu
/** A participial phrase or clause of so many words says enough to be shown as a quotation. */
export const LONG = 8

export type Kind = 'direct' | 'fragment'

/** The words between the marks, without outer space and a last comma. */
export function trimmed(text: string, {from, to}: Quoted): {readonly start: number; readonly end: number} {
  let [start, end] = [from, to]
  while (start < end && /[\s“"‘]/u.test(text[start] ?? '')) start++
  while (end > start && /[\s,”"’;–—]/u.test(text[end - 1] ?? '')) end--
  if (text[end - 1] === '.' && kindOf(text.slice(start, end)) === 'fragment') end--
  return {start, end}
}

/** `a plan that nobody has read`: a noun with its clause, cut out of a sentence; the verb is not one of its own. */
function isNounPhrase(words: string): boolean {
  const relative =
    /^(?:an?|the|one|two|three|such|no|another) [^.;:!?]*? (?:that|which|who|whom|whose|where|when) /u.exec(words)
  return relative !== null && !/[.!?] /u.test(words) && !hasFiniteVerb(relative[0].replace(/ \S+ $/u, ''))
}

/** Whether the marks hold a clause (or enough words to stand), or only part of one. */
export function kindOf(words: string): Kind {
  if (isNounPhrase(words)) return 'fragment'
  const count = (words.match(WORDS) ?? []).length
  if (count >= LONG) return 'direct'
  const sentence = /^\p{Lu}/u.test(words) && (/[.!?…]$/u.test(words) || count > 2)
  return hasFiniteVerb(words) && (sentence || count > 4)
    ? 'direct'
    : sentence && /[.!?]$/u.test(words) && count > 1
      ? 'direct'
      : 'fragment'
}

/** Scare quotes, titles and terms: marks that quote nobody. */
export function namesOrDoubts(text: string, quoted: Quoted): boolean {
  const words = text.slice(quoted.from, quoted.to)
  const before = text.slice(Math.max(0, quoted.start - 60), quoted.start)
  if (NOT_SPEECH.test(before) && !VERDICT.test(before)) return !/[.!?,]$/u.test(words) || kindOf(words) === 'fragment'
  const all = words.match(WORDS) ?? []
  return (
    all.length > 1 && all.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length < 4) && !/[.!?,]$/u.test(words)
  )
}
