import {isImperative} from '../prose/imperative.ts'
import type {Statement} from './statements.ts'

/** `Expand: …`, `Mosaic effect: …`: what stands before the colon is a head of its own. */
const RUN_IN_HEAD = /^\p{Lu}[^.:]{0,40}: \p{Lu}/u
/** Addresses, and places to fill in. */
const ADDRESS = /https?:\/\/|www\.|\S@\S|\[[^\]]*\]/u
/** `Owners may choose either berth.`: what is left to somebody is no message. */
const PERMITS = /^.{0,100}\bmay (?:also )?(?:be used|use|choose|apply|expand|include|consider|wish|opt|find)\b/u

/** `In this guide, “quay” means`: words for words. */
const DEFINES = /\b(?:refers? to|means?|is defined as|are defined as|the term)\b/u

/** `Ensuring all wells are metered.` is a heading of a list of duties, and no sentence: its one verb is in its object. */
const DUTY = /^(?:Ensuring|Making sure|Verifying|Confirming|Checking) /
const VERB = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|must|should|\p{Ll}+ed)\b/gu
const isDuty = (text: string): boolean => DUTY.test(text) && (text.match(VERB)?.length ?? 0) < 3

/**
 * Whether a sentence can stand over others: a statement of its own. An order to nobody named (`Follow the schema`), a
 * list item, a definition, words with an address or with a head of their own stand below.
 */
export function headable({stem, evidence}: Statement): boolean {
  const {text} = evidence
  if (stem || RUN_IN_HEAD.test(text) || ADDRESS.test(text) || DEFINES.test(text)) return false
  return !isImperative(text) && !isDuty(text) && !PERMITS.test(text)
}
