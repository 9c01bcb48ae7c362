// What may be lifted: most well-formed sentences are not claims of their source.
import type {Passage} from '../model/source.ts'
import {answer} from './liftable/answer.ts'
import {caption} from './liftable/caption.ts'
import {fragment} from './liftable/fragment.ts'
import {furniture} from './liftable/furniture.ts'
import {headLine} from './liftable/head-line.ts'
import {hypothetical} from './liftable/hypothetical.ts'
import {needsStem} from './liftable/needs-stem.ts'
import {notOwnWords} from './liftable/not-own-words.ts'
import {pageInstruction} from './liftable/page-instruction.ts'
import {pageService} from './liftable/page-service.ts'
import {pointer} from './liftable/pointer.ts'
import {question} from './liftable/question.ts'
import {referral} from './liftable/referral.ts'
import {reversingHeading} from './liftable/reversing-heading.ts'
import {rhetorical} from './liftable/rhetorical.ts'
import type {LiftRule} from './liftable/rule.ts'
import {templateTag} from './liftable/template-tag.ts'
import {unnamedOthers} from './liftable/unnamed-others.ts'

export {type Dangling, danglingReference, danglingStart} from './dangling.ts'

/** The first rule that speaks gives the reason; order only decides which reason is shown. */
const RULES: readonly LiftRule[] = [
  notOwnWords,
  templateTag,
  caption,
  furniture,
  question,
  answer,
  pageInstruction,
  reversingHeading,
  hypothetical,
  pageService,
  pointer,
  referral,
  unnamedOthers,
  rhetorical,
  needsStem,
  headLine,
  fragment
]

/**
 * Why a sentence must not be shown on its own, as a noun phrase for the reader (`a question`,
 * `a list item that needs its stem`); undefined when it may be. Whether it starts with a reference to what stood before
 * is asked apart: `danglingReference`.
 *
 * - `text`: the sentence, as printed (`Sentence.text`)
 * - `passage`: where it stands; its role, its `liftable` and its quotation marks count
 * - `heading`: text of the heading that governs the passage (`document.passages[passage.heading]?.text`)
 * - `stem`: text of the passage that introduces a list item (`document.passages[passage.stem]?.text`), when there is one
 */
export function whyNotLifted(
  text: string,
  passage: Passage,
  heading: string | undefined,
  stem: string | undefined
): string | undefined {
  const candidate = {text, passage, heading, stem}
  for (const rule of RULES) {
    const reason = rule(candidate)
    if (reason !== undefined) return reason
  }
  return undefined
}
