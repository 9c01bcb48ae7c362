import {folded} from '../folded.ts'
import type {LiftRule} from './rule.ts'

const MENU =
  /^(?:home|menu|search|login|log in|sign in|sign up|subscribe|register|share|print|next|previous|back|contents|skip to|back to top|read more|learn more|find out more|click|tap|download|follow us|contact us|related (?:articles|stories|posts|links|content)|you may also like|advertisement|cookies?|we use cookies|this (?:site|website) uses cookies|all rights reserved|accept all|terms (?:of use|and conditions)|privacy (?:policy|notice)|continue reading|share this)\b/iu
const SEPARATORS = / [|›»·•>] /gu
/** Two of them make a row of links. */
const ROW_OF_LINKS = 2
/** A sentence that only begins like a menu is longer. */
const MENU_WORDS = 9

/** A number to call beside the word for it, in a line without a sentence. */
const TELEPHONE =
  /\b(?:tel|telephone|phone|fax|mobile|hotline|switchboard|call)\b[.:]? ?(?:\(?\+?\d[\d ()./-]{5,20}\d)/iu

const ADDRESS = /\S@[^\s@]+\.\w/u
const RIGHTS = /©|\ball rights reserved\b|^copyright\b/iu
/** Something of this stands in such a line, in lower case. */
const OF_RIGHTS = /©|rights|copyright/

const wordsOf = (text: string): number => text.split(/\s+/u).length

/** Menus, share lines, cookie notices, copyright and contact lines that reading did not recognise. */
export const furniture: LiftRule = ({text}) => {
  if ((text.match(SEPARATORS) ?? []).length >= ROW_OF_LINKS) return 'a menu'
  if (MENU.test(text) && wordsOf(text) <= MENU_WORDS) return 'a menu or a link'
  if (OF_RIGHTS.test(folded(text)) && RIGHTS.test(text)) return 'a copyright line'
  if (
    /^(?:(?:e-?mail|tel(?:ephone)?|phone|fax|contact|web(?:site)?|address)\s?:|https?:\/\/\S+$|www\.\S+$)/iu.test(text)
  )
    return 'a contact line'
  return (ADDRESS.test(text) || (/\d/.test(text) && TELEPHONE.test(text))) && wordsOf(text) < MENU_WORDS * 2
    ? 'a contact line'
    : undefined
}
