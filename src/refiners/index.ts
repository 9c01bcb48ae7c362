import type {Extraction} from '../model/finding.ts'
import type {RefineContext, Refiner, Report} from '../model/stages.ts'

/** All refiners, in the order in which they run. */
export const refiners: readonly Refiner[] = []

/** Puts the extractions of all documents through the refiners, one after the other. */
export function refine(
  extractions: readonly Extraction[],
  context: RefineContext,
  report: Report
): readonly Extraction[] {
  return refiners.reduce((refined, refiner) => refiner.refine(refined, context, report), extractions)
}
