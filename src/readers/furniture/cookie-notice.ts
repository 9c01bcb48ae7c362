import type {FurnitureRule, PageLine} from './page.ts'
import {marksOf} from './page.ts'

const OPENS =
  /^(?:we(?: and our partners)?|this (?:web)?site|our (?:web)?site|by (?:using|continuing|clicking|browsing)|cookies (?:help|on)|to (?:improve|give|provide|offer))\b/i
const COOKIES = /\bcookies?\b/i
/** Such a notice speaks to the reader of the page. */
const READER = /\byou(?:r)?\b|\b(?:our|this) (?:web)?site\b/i
const LONGEST = 600

/** `We use cookies to improve your experience …`. A text about cookies does not open by speaking for the page. */
export const cookieNotice: FurnitureRule = {
  name: 'cookie-notice',
  doc: 'The notice that the page sets cookies.',
  find: (page) => marksOf(page.lines, (line) => (isNotice(line) ? 'cookie notice' : undefined))
}

function isNotice({text, block}: PageLine): boolean {
  if (block.inside !== 'root' || text.length > LONGEST) return false
  return OPENS.test(text) && COOKIES.test(text) && READER.test(text)
}
