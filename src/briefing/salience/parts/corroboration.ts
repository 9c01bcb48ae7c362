import {FITTED} from '../fitted.ts'
import type {ConceptPart} from './part.ts'

/** In how many documents the concept is: what several wrote without each other matters. */
export const corroboration: ConceptPart = {
  name: 'corroboration',
  weight: FITTED.corroboration,
  of: (pair, {documents}) => Math.log(pair.documents) / Math.log(documents + 1)
}
