import {hasFiniteVerb} from '../../prose/finite-verb.ts'
import {startsMain, startsWithVerb} from './clause.ts'
import type {Deletion} from './index.ts'

/** What may follow a comma and still be no part of the statement: relative, causal and listing additions. */
const OPENERS =
  /^(?:(?:(?:both|all|some|most|one|many) of )?(?:which|whom|who|whose)|where|because|since|as well as|as|while|even|with the|with a|with|including|such as|notably|namely|in particular|especially|particularly|thereby|thus|so|and thus|and thereby) /
/** These begin a clause that may itself stand before the main clause: `that, while cash is short, the coast will pay`. */
const SUBORDINATORS = /^(?:because|since|as|while|even|where) /

/** `as disclosed by the paper`, `as shown in the annex`: where it is from. */
const SOURCE = /^as \p{Ll}+(?:ed|wn|en|ld|id) (?:by|in|to) /u
const LISTING = /^(?:as well as|including|such as) /

/** `…, as the United States looks for reliable partners.`: from the comma to the end of the claim, the last addition first. */
export const trailingClause: Deletion = {
  name: 'trailing-clause',
  doc: 'An addition after a comma, up to the end of the sentence.',
  propose(sentence, _from, {commas: all, end}) {
    const commas = all.filter((comma) => comma < end)
    return commas
      .filter((comma, index) => {
        const words = sentence.slice(comma + 2, end)
        if (!OPENERS.test(words) || !hasMain(sentence.slice(0, comma))) return false
        if (SOURCE.test(words)) return false
        if (LISTING.test(words) && listed(sentence, commas[index - 1], comma)) return false
        return !commas
          .slice(index + 1)
          .some((later) => goesOn(sentence.slice(later + 2, end), SUBORDINATORS.test(words)))
      })
      .map((start) => ({start, end}))
      .reverse()
  }
}

/** `strengths, weaknesses, requirements, as well as …`: it closes a list that has no end without it. */
function listed(sentence: string, last: number | undefined, comma: number): boolean {
  const member = last === undefined ? '' : sentence.slice(last + 2, comma)
  return member !== '' && !/\b(?:and|or)\b/.test(member) && !hasFiniteVerb(`${member} .`)
}

/** After a later comma the sentence goes on with its verb or its main clause: the addition ends there, and not with it. */
const goesOn = (rest: string, subordinate: boolean): boolean =>
  startsWithVerb(rest) || (subordinate ? startsMain(rest) : /^(?:to|from|for|into|with|by) /.test(rest))

/** What stands before the comma is itself a clause: it does not begin with a subordinator that waits for its main clause. */
export const hasMain = (before: string): boolean => {
  const subordinate =
    /^(?:If|When|While|As|Since|Although|Though|Because|Despite|In spite of|Given|After|Before|To|With|In|On|At|By|For|Over|During|Following|From|Under|Among|Besides|Aside|Apart|Unlike|Like|Until|Unless|Should)\b/.test(
      before
    )
  const main = subordinate ? before.slice(before.indexOf(', ') + 2) : before
  return (!subordinate || before.includes(', ')) && before.split(' ').length >= 4 && hasFiniteVerb(`${main} .`)
}
