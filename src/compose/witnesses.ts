// How many independent sources say so: the marks, then the count in words.
import type {PhrasingContent} from 'mdast'
import type {Briefing, Evidence} from '../model/briefing.ts'
import {citation, own} from './cite.ts'
import {words} from './words.ts'

/** Copies of another source, and those of its author or house, are no witnesses of their own. */
export const independent = (briefing: Briefing): number =>
  briefing.sources.filter(({copyOf, boundTo}) => copyOf === undefined && boundTo === undefined).length

/** `[1] [2] 2 of 3 sources`. */
export const witnessWords = (
  briefing: Briefing,
  stated: {readonly evidence: readonly Evidence[]; readonly witnesses: readonly number[]}
): PhrasingContent[] => [
  citation(stated.evidence),
  own(` ${words.witnesses(stated.witnesses.length, independent(briefing))}`)
]
