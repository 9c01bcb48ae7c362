import type {LiftRule} from './rule.ts'

const DO =
  /^(?:then |next, |now |please |simply |first, |just )?(?:click|tap|press|scroll|fill (?:in|out)|submit|select|choose|tick|download|upload|open|go (?:back )?to|log (?:in|on)|sign (?:in|up)|enter|type|use|make changes|follow|start (?:by|with)|navigate)\b/iu
const ON_A_PAGE =
  /\b(?:buttons?|links?|tabs?|menus?|drop-?downs?|check ?box(?:es)?|(?:this|the|online|web) forms?|forms? (?:below|at the)|web ?pages?|(?:bottom|top) of (?:the|this) page|pull requests?|new issue|step #?\d+|browsers?|mouse|screen|password|user ?name|this (?:page|tool|template))\b/iu

/** `Fill in the form below`, `Click the link`: how to use a page, for who has it before him. */
export const pageInstruction: LiftRule = ({text}) =>
  DO.test(text) && ON_A_PAGE.test(text) ? 'an instruction for using a page' : undefined
