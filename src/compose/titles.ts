// The titles of blocks: a claim of the sources, or a sentence that counts.
import type {PhrasingContent, Text} from 'mdast'
import type {Briefing, BriefSection, Claim} from '../model/briefing.ts'
import {claimWords, own, within} from './cite.ts'
import {words} from './words.ts'

interface Titled {
  readonly briefing: Briefing
  readonly section: BriefSection | undefined
}

const ofClaim = (claim: Claim | undefined): PhrasingContent[] => (claim === undefined ? [] : claimWords(claim))

function ofAgreement({agreement, conflicts}: Briefing): PhrasingContent[] {
  if (agreement.title !== undefined) return claimWords(agreement.title)
  const shared = agreement.items.filter(({stances}) => stances.filter(({says}) => says === 'says').length > 1).length
  return [own(words.agreementTitle(shared, agreement.items.length, conflicts.length))]
}

function ofSources({sources}: Briefing): PhrasingContent[] {
  const dated = sources.filter(({meta}) => meta.date !== undefined && !meta.date.implied).length
  const signed = sources.filter(({meta}) => meta.author !== undefined && !meta.author.implied).length
  return [own(words.sourcesTitle(sources.length, dated, signed))]
}

/** Empty when the briefing has no sentence for it. */
export const titles = {
  section: ({section}) => ofClaim(section?.title),
  figures: ({briefing}) => ofClaim(briefing.figures.title),
  chronology: ({briefing}) => ofClaim(briefing.chronology.title),
  quotations: ({briefing}) => ofClaim(briefing.quotations.title),
  agreement: ({briefing}) => ofAgreement(briefing),
  outlook: ({briefing}) => ofClaim(briefing.outlook.title),
  gaps: ({briefing}) => ofClaim(briefing.gaps.title),
  sources: ({briefing}) => ofSources(briefing)
} as const satisfies Record<string, (titled: Titled) => PhrasingContent[]>

export type TitledBlock = keyof typeof titles

/** The label of a section, with the sentences that have it; a word of a heading alone has no place here. */
export const sectionLabel = ({label, title, claims}: BriefSection): Text =>
  within(
    label,
    [title, ...claims].flatMap(({evidence}) => evidence)
  )
