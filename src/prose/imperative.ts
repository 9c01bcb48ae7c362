import {VERB_BASES} from '../lexicon/common-verbs.ts'

const VERB_AFTER = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$/u

/** Whether a sentence tells its reader to do something: a base form first, and no verb after it that it could be the subject of. */
export function isImperative(sentence: string): boolean {
  const [first = '', second = ''] = sentence.split(' ', 2)
  return VERB_BASES.has(first.toLowerCase().replace(/,$/, '')) && !VERB_AFTER.test(second)
}
