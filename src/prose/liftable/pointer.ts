import {folded} from '../folded.ts'
import type {LiftRule} from './rule.ts'

const PARTS =
  '(?:tables?|figures?|fig|charts?|boxe?s?|maps?|annex(?:es)?|appendi(?:x|ces)|sections?|chapters?|parts?|paragraphs?|pages?|lists?|diagrams?)'
const OPENING = new RegExp(
  `^\\(?(?:the (?:purpose|aim|objective) of this (?:${PARTS.slice(3, -1)}|report|paper|brief|memo|note|document|guide|guidance|handbook)|see|refer to|turn to|cf\\.|compare|please (?:see|refer|visit|read|contact|note)|visit|for (?:more|further|additional|full) (?:information|details?|guidance|reading|advice)|(?:more|further|additional|full) (?:information|details?|guidance|reading)|details (?:are|can be found)|(?:this|the (?:next|following|previous|present|rest of this|remainder of this)) (?:${PARTS.slice(3, -1)}|report|paper|article|brief|memo|note|document|guide|guidance|handbook|manual) (?:(?:also|only|then|further|first) )?(?:includes? references?|describes?|sets? out|outlines?|presents?|discuss(?:es)?|is (?:organi[sz]ed|structured)|provides?|explains?|covers?|lists?|contains?|summari[sz]es?|examines?|explores?|looks?|considers?|reviews?|shows?|begins?|concludes?|proceeds?|includes? references?|focus(?:es)? on|is intended (?:for|to be)))\\b`,
  'iu'
)
const INSIDE = new RegExp(
  `\\b(?:described|found|set out|shown|outlined|discussed|noted|summari[sz]ed|listed|explained|given|seen|mentioned|detailed|presented|defined|illustrated) (?:in more detail |further )?(?:below|above|overleaf|earlier|later|elsewhere in this|in the (?:next|previous|following|preceding|last|annex|appendix))\\b|\\bthe following ${PARTS}\\b|\\b(?:are|is|were|was) as follows\\b|\\b(?:the )?${PARTS} (?:below|above|overleaf)\\b`,
  'iu'
)

/** `should be submitted here: https://…`, `the instructions at www.…`: what counts stands there. */
const ADDRESS_TO_GO_TO =
  /\b(?:here|the following (?:link|address|page|site)|this (?:link|address|page|site)):? \(?<?(?:https?:\/\/|www\.)/iu
/** One of these stands in each of them. */
const PLACE =
  /below|above|overleaf|earlier|later|elsewhere|next|previous|following|preceding|last|annex|appendix|follows/

/** `Table 2 gives the figures`: what a table holds; `Table 2 shows that wages fell` tells what it says. */
const HOLDS = new RegExp(
  `^(?:the )?${PARTS} (?:\\d{1,3}|[A-Z]|[IVX]{1,5})(?:[.-]\\d{1,3})?[a-z]? (?:gives?|lists?|sets? out|presents?|contains?|compares?|illustrates?|displays?|summari[sz]es?|provides?|depicts?|reproduces?|describes?|shows?|outlines?)(?! (?:that|how (?:much|many|far)))\\b`,
  'iu'
)

/** Sentences that send the reader somewhere else, or only announce what comes. */
export const pointer: LiftRule = ({text}) => {
  if (OPENING.test(text) || ADDRESS_TO_GO_TO.test(text)) return 'a pointer to another place'
  if ((PLACE.test(folded(text)) && INSIDE.test(text)) || HOLDS.test(text)) return 'a pointer to another place'
  return /:["”’)]?$/u.test(text.trimEnd()) ? 'words that introduce what follows' : undefined
}
