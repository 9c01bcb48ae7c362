import type {Briefing, Claim, Evidence, Figure} from '../model/briefing.ts'

/** Every piece of evidence that the briefing shows, block by block. */
export function evidenceIn(briefing: Omit<Briefing, 'sources' | 'absences'>): readonly Evidence[] {
  const ofClaim = (claim: Claim | undefined) => claim?.evidence ?? []
  const ofFigure = (figure: Figure) => figure.evidence
  return [
    ...ofClaim(briefing.bottomLine?.claim),
    ...(briefing.bottomLine?.supports.flatMap(ofClaim) ?? []),
    ...briefing.figures.items.flatMap(ofFigure),
    ...briefing.conflicts.flatMap((conflict) => conflict.values.flatMap(ofFigure)),
    ...briefing.sections.flatMap((section) => [
      ...ofClaim(section.title),
      ...section.claims.flatMap(ofClaim),
      ...section.tables.map((table) => table.evidence),
      ...section.images.map((image) => image.evidence)
    ]),
    ...briefing.chronology.items.flatMap((event) => ofClaim(event.claim)),
    ...briefing.quotations.items.flatMap((quotation) => quotation.evidence),
    ...briefing.agreement.items.flatMap((agreement) => ofClaim(agreement.claim)),
    ...briefing.outlook.items.flatMap((judgement) => ofClaim(judgement.claim)),
    ...briefing.gaps.items.flatMap(ofClaim),
    ...[
      briefing.figures,
      briefing.chronology,
      briefing.quotations,
      briefing.agreement,
      briefing.outlook,
      briefing.gaps
    ].flatMap((block) => ofClaim(block.title))
  ]
}
