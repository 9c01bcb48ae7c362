import {FITTED} from '../fitted.ts'
import type {ConceptPart} from './part.ts'

/** In how many sentences the concept is, on a scale that makes a few and many sentences alike: 1 is all of them. */
export const repetition: ConceptPart = {
  name: 'repetition',
  weight: FITTED.repetition,
  of: (pair, {sentences}) => Math.log(pair.sentences) / Math.log(sentences + 1)
}
