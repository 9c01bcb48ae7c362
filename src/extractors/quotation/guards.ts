import type {Attribution} from './attribution.ts'
import {type Kind, wordCount} from './marked.ts'

/** Words in marks that a guard looks at; offsets in the passage. */
export interface Run {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly words: string
  readonly form: Kind
  /** Begins as a sentence does and stops as one does. */
  readonly whole: boolean
  readonly attribution: Attribution | undefined
  /** A quotation that is attributed stands in the same sentence before these words. */
  readonly shares: boolean
  /** Somebody has spoken in this passage before. */
  readonly spoken: boolean
}

/** Something in marks that is no quotation, and why. */
export interface Guard {
  readonly name: string
  /** As words for the reader. */
  readonly reason: string
  readonly test: (run: Run) => boolean
}

/** Nouns of what has a title or is a word itself, and words that bring a name; the last word before the marks. */
const NAMED = new Set(
  `report reports book books film films movie movies song songs single singles album albums show shows sitcom sitcoms musical
  musicals special specials episode episodes drama dramas comedy comedies documentary documentaries article articles paper papers
  study studies document strategy plan programme program project campaign novel play series essay exhibition term word phrase
  slogan label concept notion idea heading title motto nickname operation initiative speech`.split(/\s+/u)
)
const BRINGS_NAME = new Set('called nicknamed named dubbed termed titled entitled means headed'.split(' '))
const DETERMINER = /\b(?:the|a|an|its|his|her|their|new|first|recent|this|hit|latest) (?:\p{L}+ )?$/iu
const LAST_WORD = /([\p{L}-]+)[\s,:]*$/u

/** Before the marks stands what makes them a name, a term or a doubt: `the report “`, `known as “`, `so-called “`. */
function bringsName(before: string): boolean {
  const last = LAST_WORD.exec(before)
  const word = (last?.[1] ?? '').toLowerCase()
  if (last === null) return false
  if (BRINGS_NAME.has(word) || word === 'so-called' || word === 'word') return true
  const head = before.slice(Math.max(0, last.index - 30), last.index)
  if (NAMED.has(word)) return DETERMINER.test(head)
  if (word === 'as') return /\bknown $/iu.test(head)
  return (/^(?:the|an?)$/u.test(word) && /\bas $/iu.test(head)) || (word === 'called' && /\bso $/iu.test(head))
}

/** `called the plan “a mistake”`: a verdict on what these nouns name. */
const VERDICT =
  /\b(?:(?<!so[- ])call(?:s|ed|ing)?|describ(?:es?|ed|ing)|brand(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|label(?:s|led|ling)?|denounc(?:es?|ed|ing)|hail(?:s|ed|ing)?|prais(?:es?|ed|ing)|condemn(?:s|ed|ing)?|dubb(?:ed|ing)|consider(?:s|ed)?|deem(?:s|ed)?)\b[^.;“"]{0,90}$/iu
const SMALL =
  /^(?:a|an|and|as|at|but|by|for|from|if|in|into|is|it|my|nor|of|on|or|our|out|over|so|the|than|to|up|via|vs|with|your)$/u
/** How far back the words before the marks are looked at. */
const LEAD = 110

const lead = ({text, start}: Run): string =>
  text.slice(Math.max(0, start - LEAD - 1), start).replace(/[“"„«‘'`]+$/u, '')

/** The cue stands next to the marks, or a comma or colon binds it to them. */
function isBound({text, start, end, words, attribution}: Run): boolean {
  if (attribution === undefined) return false
  const {cue} = attribution
  if (cue.verb === ':') return false
  if (cue.start >= end) return /[?!]$/u.test(words) || /^[”"’']?[,–—]|^[,.][”"’']/u.test(text.slice(end, end + 3))
  return /^(?:[^“”"]{0,40}[,:])?[\s“"„«‘'`]*$/u.test(text.slice(cue.end, start))
}

/** The marks open a sentence and its stop stands inside them. */
const isSentence = ({text, start, end}: Run): boolean =>
  /[.!?]/u.test(text.slice(end - 1, end + 1)) &&
  /(?:^|[.!?]["”’']? )["“‘']$/u.test(text.slice(Math.max(0, start - 4), start))

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu

/** `The Long Road Home`: at least two capitals, and no small word but those that titles leave small. */
function isTitleCase(words: string): boolean {
  let capitals = 0
  for (const {0: word, index} of words.matchAll(WORD)) {
    if (/^[\p{Lu}\p{N}]/u.test(word)) capitals++
    else if (index === 0 || !SMALL.test(word)) return false
  }
  return capitals > 1
}

const LONGEST_NICKNAME = 30

/** `Joaquin “El Toro” Mendez`: marks between two words of a name. */
const isNickname = ({text, start, end}: Run): boolean =>
  /\p{Lu}[\p{L}.’'-]* [“"‘']$/u.test(text.slice(Math.max(0, start - 20), start)) &&
  /^[,.]?[”"’'] \p{Lu}/u.test(text.slice(end, end + 4))

/** In the order in which they are asked; the first that refuses gives the reason. */
export const GUARDS: readonly Guard[] = [
  {
    name: 'nickname',
    reason: 'a nickname inside a name',
    test: (run) => run.words.length < LONGEST_NICKNAME && isNickname(run)
  },
  {
    name: 'title',
    reason: 'a title of a work',
    test: (run) => isTitleCase(run.words.replace(/[.,!?]+$/u, '')) && !isBound(run) && !isSentence(run)
  },
  {
    name: 'name-or-term',
    reason: 'a name or a term in quotation marks',
    test: (run) => {
      const before = lead(run)
      const speech = ((run.whole && isBound(run)) || (run.shares && run.form === 'direct')) && !isTitleCase(run.words)
      return !speech && bringsName(before) && !VERDICT.test(before)
    }
  },
  {
    name: 'single-word',
    reason: 'a single word in quotation marks',
    test: (run) =>
      run.words.length < LONGEST_NICKNAME &&
      wordCount(run.words) < 2 &&
      !(run.spoken && isSentence(run)) &&
      !isBound(run) &&
      !(run.attribution !== undefined && VERDICT.test(lead(run)))
  },
  {
    name: 'nobody',
    reason: 'part of a sentence in quotation marks that nobody is named as saying',
    test: (run) => {
      const {attribution, whole, spoken, form, shares} = run
      const goesOn = shares || (spoken && (form === 'direct' || isSentence(run)))
      return attribution === undefined && !whole && !goesOn
    }
  }
]
