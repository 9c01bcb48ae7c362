// What the worth of a concept in a sentence is made of. The order means nothing.
import {corroboration} from './corroboration.ts'
import {depth} from './depth.ts'
import type {ConceptPart, SentencePart} from './part.ts'
import {quotationAlone, quoting} from './quotation.ts'
import {repetition} from './repetition.ts'

export const conceptParts: readonly ConceptPart[] = [repetition, corroboration]
export const sentenceParts: readonly SentencePart[] = [depth, quoting, quotationAlone]
