import type {FurnitureRule, PageLine} from './page.ts'
import {marksOf, wordsIn} from './page.ts'

const OPENS =
  /^(?:sign up|subscribe|join|get|receive|enter your|stay (?:informed|up to date|in touch|connected|ahead)|never miss|don['’]t miss|want (?:more|to)|like (?:this|what)|enjoy(?:ed|ing)? (?:this|our)|have our|follow us|support our|thank you for (?:reading|signing|subscribing))\b/i
/** The page's own letter, or the reader's own box: advice to sign up elsewhere is text. */
const OURS =
  /\b(?:our|this|free|weekly|daily|monthly|the)\b[^.]{0,60}\bnewsletters?\b|\bour (?:mailing list|updates|alerts|e-?mails|journalism|work)\b|\byour inbox\b|\byour e-?mail(?: address)?\b|\bfollow us on\b/i
const LONGEST = 45

/** `Sign up for our newsletter`, `Follow us on …`. */
export const newsletterPrompt: FurnitureRule = {
  name: 'newsletter-prompt',
  doc: 'An invitation to subscribe to the page’s own letter or channels.',
  find: (page) => marksOf(page.lines, (line) => (isPrompt(line) ? 'newsletter prompt' : undefined))
}

function isPrompt({text, block}: PageLine): boolean {
  if (block.inside === 'table' || block.inside === 'quote' || block.role === 'code') return false
  return OPENS.test(text) && OURS.test(text) && wordsIn(text).length <= LONGEST
}
