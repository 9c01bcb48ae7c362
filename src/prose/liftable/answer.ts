import type {LiftRule} from './rule.ts'

const ANSWERS =
  /^(?:yes|no|not necessarily|of course|absolutely|certainly not|both|neither|it depends|that depends)(?:[,!;:]| [–—] |\. ?.)/iu

/** `No, the file stays where it is.`: what is denied stands in the question. */
export const answer: LiftRule = ({text}) => (ANSWERS.test(text) ? 'an answer that needs its question' : undefined)
