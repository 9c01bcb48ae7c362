import {VERB_BASES} from '../../lexicon/common-verbs.ts'
import {startsWithVerb} from './clause.ts'
import type {Deletion} from './index.ts'
import {hasMain} from './trailing-clause.ts'

/** What a participle's object or complement can begin with; a member of a list (`roads, housing and schools`) has none. */
const COMPLEMENT =
  /^(?:the|a|an|its|their|his|her|this|that|these|those|it|them|him|both|all|for|to|in|on|at|with|from|into|by|up|out|off|about|how|as|new|other|any|\p{Lu}\S*)\b/u
/** `angering commuters`; beside an `and` it may be a member of a list: `their clothes, eating habits and friends`. */
const PLURAL = /^\p{Ll}+s\b(?!.* (?:and|or) )/u
/** They bring what somebody said, or on what the claim rests. */
const REPORTS =
  /^(?:citing|quoting|saying|adding|noting|according|depending|following|regarding|concerning|including|excluding|assuming|providing|barring|pending|starting|beginning|dating|totalling|totaling|averaging|ranging|amounting|using)\b/

/** A list of deeds: `coughing blood, bleeding from the gums`. */
const GERUND =
  /^(?:and |or )?\p{Ll}+ing |\b(?:stop|stopped|stops|keep|kept|avoid|avoided|began|start|started|by|after|before|of|from|include|includes|included|including|without|like) \p{Ll}+ing /u
/** The list goes on, or the predicate does: `led her, wearing a new coat, out of the door`. */
const GOES_ON = /^(?:(?:and |or )?\p{Ll}+ing |(?:to|from|into|out|onto|down|up|with|by) )/u

/** `…, ending a feud over fishing grounds.`: from the comma to the end of the claim. */
export const trailingParticiple: Deletion = {
  name: 'trailing-participle',
  doc: 'A clause with a participle after a comma, up to the end of the sentence.',
  propose(sentence, _from, {commas: all, end}) {
    const commas = all.filter((comma) => comma < end)
    return commas
      .filter((comma, index) => {
        const words = sentence.slice(comma + 2, end)
        if (!opensWithParticiple(words) || !hasMain(sentence.slice(0, comma))) return false
        const rests = commas.slice(index + 1).map((later) => sentence.slice(later + 2, end))
        const before = sentence.slice((commas[index - 1] ?? -2) + 2, comma)
        return !GERUND.test(before) && !rests.some((rest) => startsWithVerb(rest) || GOES_ON.test(rest))
      })
      .map((start) => ({start, end}))
      .reverse()
  }
}

/** An adverb or two, a known verb in -ing (or `led by`), and what it takes. */
function opensWithParticiple(words: string): boolean {
  if (REPORTS.test(words) || /^\p{Ll}+ing (?:and|or) /u.test(words)) return false
  const passive = /^(?:\p{Ll}+ly )?\p{Ll}+(?:ed|ade|ilt|own|led) by /u.test(words)
  const match = /^(?:(?:thus|thereby|further|\p{Ll}+ly) )?(\p{Ll}+)ing (.*)/su.exec(words)
  return (
    passive ||
    (match !== null && isVerb(match[1] ?? '') && (COMPLEMENT.test(match[2] ?? '') || PLURAL.test(match[2] ?? '')))
  )
}

/** The base form of a stem: `end`, `leav` + e, `cutt` less a letter. */
export const isVerb = (stem: string): boolean =>
  VERB_BASES.has(stem) ||
  VERB_BASES.has(`${stem}e`) ||
  (/(.)\1$/.test(stem) && VERB_BASES.has(stem.slice(0, -1))) ||
  VERB_LIKE.test(stem)

/** Endings that only verbs have before -ing. */
const VERB_LIKE = /(?:ify|is|iz|at|en|er)$/
