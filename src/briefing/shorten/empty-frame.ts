import type {Deletion} from './index.ts'

/** Frames that only say that something is said. Source: the commonest of English reports, compiled for this project. */
const FRAME =
  /^(?:it (?:is|should be|must be|bears) (?:also )?(?:worth |important to |useful to |interesting to )?(?:noting|note|noted|mentioning|remembered|remembering|stressing|stressed|recalled|recalling|pointed out|emphasi[sz]ed|repeating) that|(?:we|I) (?:would like to|want to|should) (?:note|stress|emphasi[sz]e|point out) that|suffice it to say that|needless to say,|as (?:already |previously )?(?:noted|mentioned|discussed|described|stated|outlined) (?:above|earlier|before|previously),) /i

/** `It is worth noting that …`: said of what follows, and not part of it. */
export const emptyFrame: Deletion = {
  name: 'empty-frame',
  doc: 'A frame that only says that something is said.',
  propose(sentence, from) {
    const match = FRAME.exec(sentence.slice(from, from + 80))
    return match ? [{start: from, end: from + match[0].length}] : []
  }
}
