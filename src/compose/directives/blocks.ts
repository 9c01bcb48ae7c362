// The blocks of a briefing by name, for the directives that count them or depend on them.
import type {Briefing} from '../../model/briefing.ts'

/** How many each block has. */
export const blocks = {
  judgements: (briefing) => briefing.outlook.items.length,
  figures: (briefing) => briefing.figures.items.length,
  conflicts: (briefing) => briefing.conflicts.length,
  sections: (briefing) => briefing.sections.length,
  events: (briefing) => briefing.chronology.items.length,
  quotations: (briefing) => briefing.quotations.items.length,
  agreements: (briefing) => briefing.agreement.items.length,
  gaps: (briefing) => briefing.gaps.items.length + briefing.absences.length,
  terms: (briefing) => briefing.terms.length,
  sources: (briefing) => briefing.sources.length
} as const satisfies Record<string, (briefing: Briefing) => number>

export type BlockName = keyof typeof blocks
export const blockNames = Object.keys(blocks) as readonly BlockName[]
