import type {LiftRule} from './rule.ts'

const COOKIES = /\bwe use (?:\p{L}+ )?cookies\b|\b(?:this|our) (?:web ?)?(?:site|page)s? uses? cookies\b/iu

/** What a visitor has on the net. */
const HIS =
  'your (?:\\p{L}+ ){0,2}(?:tweets?|time ?line|browser|inbox|news ?feed|cookies?|web ?site|home ?page|blog)|(?:this|our) (?:web ?site|site|app|newsletter)|third-party applications'
const YOU_CAN = new RegExp(
  `^(?:you (?:can|may|must|need to|have to|will|are able to|always have)|to|by|if you|when you)\\b.{1,160}?\\b(?:${HIS})\\b`,
  'iu'
)
const TAKE_ALONG =
  /^(?:add|copy|paste|embed|share|post|tweet) (?:this|the) [^.]{1,80}\b(?:code|link|your (?:web ?site|blog|page|profile|time ?line|followers|friends))\b/iu
const VISITOR = /\byou(?:r|rself)?\b/iu

/** A page that tells its visitor what it does for him: `You can share this story from our site`. */
export const pageService: LiftRule = ({text}) => {
  const service = (YOU_CAN.test(text) && VISITOR.test(text)) || TAKE_ALONG.test(text) || COOKIES.test(text)
  return service ? 'a service of the page to its visitor' : undefined
}
