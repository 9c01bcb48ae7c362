import type {Extraction} from '../model/finding.ts'
import type {RefineContext, Refiner, Report} from '../model/stages.ts'
import {aliases} from './aliases.ts'
import {dropOverlaps} from './drop-overlaps.ts'
import {linkQuotations} from './link-quotations.ts'
import {resolveDates} from './resolve-dates.ts'

/**
 * All refiners, in the order in which they run: years first, then what is no finding after all, then what refers to
 * findings of another kind.
 */
export const refiners: readonly Refiner[] = [resolveDates, dropOverlaps, linkQuotations, aliases]

/** Puts the extractions of all documents through the refiners, one after the other. */
export function refine(
  extractions: readonly Extraction[],
  context: RefineContext,
  report: Report
): readonly Extraction[] {
  return refiners.reduce((refined, refiner) => refiner.refine(refined, context, report), extractions)
}
