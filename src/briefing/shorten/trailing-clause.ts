import {stopOf} from './cause-clause.ts'
import type {Deletion, Range} from './index.ts'

/** What may follow a comma and still be no part of the statement: relative, causal, participial and listing additions. */
const openers =
  /, (?:which|who|whose|where|because|since|as well as|as|while|whereas|although|though|even|with the|with a|with|including|such as|notably|namely|in particular|reflecting|underlining|highlighting|making|leaving|allowing|enabling|causing|leading|thereby|thus|so|and thus|and thereby) /g

/** `…, as the United States looks for reliable partners.`: from the comma to the stop, the last addition first. */
export const trailingClause: Deletion = {
  name: 'trailing-clause',
  doc: 'An addition after a comma, up to the end of the sentence.',
  propose(sentence) {
    const end = stopOf(sentence)
    const ranges: Range[] = []
    for (const match of sentence.matchAll(openers)) {
      const before = sentence.slice(0, match.index)
      if (!opensMainClause(before)) continue
      ranges.push({start: match.index, end})
    }
    return ranges.reverse()
  }
}

/** What stands before the comma is itself a clause: it does not begin with a subordinator that waits for its main clause. */
const opensMainClause = (before: string): boolean => {
  const subordinate =
    /^(?:If|When|While|As|Since|Although|Though|Because|Despite|In spite of|Given|After|Before|To|With|In|On|At|By|For|Over|During|Following|From|Under|Among|Besides|Aside|Apart|Unlike|Like|Until|Unless|Should)\b/.test(
      before
    )
  return before.split(' ').length >= 5 && (!subordinate || before.includes(', '))
}
