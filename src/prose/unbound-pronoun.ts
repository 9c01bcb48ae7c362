import {stopwords} from '../lexicon/stopwords.ts'
import {tokensOf} from './tokens.ts'

const PRONOUNS: ReadonlySet<string> = new Set(['they', 'them', 'he', 'him', 'she'])
const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  'a an the this these those some many most all no its their his her our each every other such of in for by with from'.split(
    ' '
  )
)

/**
 * `A private operator will run it`: an object pronoun when only the subject stands before it, which would be `itself`.
 * A preposition, a comma or a conjunction before it may bring what it stands for.
 */
const OBJECT =
  /^(?!It\b|They\b|He\b|She\b)(?:(?!of |for |in |on |at |with |from |to |by |about |and |or |but |that |which |who |when |if |as |because |so |than |while )[\p{L}’'-]+ ){2,8}(it|them|him|her)(?= (?:to|for|in|on|at|with|from|by|as|under|over|until|before|after|within|into)\b|[.,;])/u

/** `No one can say what the spill would do to it`: the one noun before the pronoun is the subject of its own clause. */
const OBJECT_OF_CLAUSE =
  /^(?:It (?:is|was|remains)|No one|Nobody|None|Little is|There is)\b[^,;]{0,40} (?:what|how|whether|why|if|when) (?:the |an? )?[\p{L}’'-]+(?: [\p{L}’'-]+)? (?:will|would|can|could|may|might|has|have|had|is|does|did|must|should) (?:[\p{L}-]+ ){1,3}(?:to|of|for|with|about|on|from|in) (it|them|him|her)[.;,]/u

/**
 * `It is not known how much they take`: a personal pronoun before which nothing stands that it could be. A name, a
 * plural, or a noun after an article or a preposition is enough. Undefined when there is none.
 */
export function unboundPronoun(text: string): string | undefined {
  const object = OBJECT.exec(text) ?? OBJECT_OF_CLAUSE.exec(text)
  if (object) return object[1]
  const tokens = tokensOf(text)
  const at = tokens.findIndex((token) => PRONOUNS.has(token.lower))
  if (at <= 0) return undefined
  const bound = tokens.slice(0, at).some((token, index) => {
    const before = tokens[index - 1]?.lower ?? ''
    return (
      (index > 0 && /^\p{Lu}/u.test(token.text)) ||
      (/[^su]s$/.test(token.lower) && !stopwords.has(token.lower)) ||
      BEFORE_NOUNS.has(before) ||
      /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text)
    )
  })
  return bound ? undefined : tokens[at]?.text
}
