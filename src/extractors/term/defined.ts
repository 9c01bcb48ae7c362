import type {TermMatch} from './in-brackets.ts'

const QUOTED_TERM =
  /(?:["“‘](\p{L}[\p{L}\p{N} /-]{1,60}?),?["”’]|\b(?:the (?:term|word|phrase|expression)) ["“‘]?(\p{L}[\p{L}\p{N} -]{1,60}?)["”’]?) (?:means|(?:is|are) (?:defined as|understood as|understood to mean|taken to mean)|refers? to|includes?|denotes?|has the meaning) ?:? /gu
const BY_TERM = /\bBy ["“‘]?(\p{L}[\p{L}\p{N} -]{1,60}?)["”’]?,? (?:we|I|the (?:authors?|report|paper)) means? /gu
/** Nothing is defined without one of these; case counts, and no class of Unicode is asked. */
const DEFINES = / (?:means? |refers? to |includes? |denotes? |defined as |understood |taken to mean |has the meaning )/
const NAMED = /["“‘]|\bthe (?:term|word|phrase|expression) |\bBy /
/** A definition longer than this is cut at a clause. */
const LONGEST = 400

function definition(text: string, from: number): number {
  const stretch = text.slice(from, from + LONGEST)
  const stop = /[.;](?=\s|$)/u.exec(stretch)
  return from + (stop?.index ?? stretch.length)
}

/** `“Household” means one person or several who live at one address.`: the term and what it is said to mean. */
export function defined(text: string): readonly TermMatch[] {
  const found: TermMatch[] = []
  if (!DEFINES.test(text) || !NAMED.test(text)) return found
  for (const pattern of [QUOTED_TERM, BY_TERM]) {
    for (const match of text.matchAll(pattern)) {
      const short = match[1] ?? match[2] ?? ''
      const from = match.index + match[0].length
      const end = definition(text, from)
      const long = text.slice(from, end).trim()
      if (short !== '' && long.includes(' ')) found.push({short, long, start: match.index, end})
    }
  }
  return found
}
