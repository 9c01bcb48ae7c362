// Which claims of a briefing are the issue, and which recommend: for forms that part the two.
import type {Briefing, Claim} from '../model/briefing.ts'

/** Claims that support a bottom line; more do not fit beside each other. */
export const SUPPORTS = 3

export const recommends = ({recommended}: Briefing, {id}: Claim): boolean => recommended.includes(id)

/** The bottom line and its supports. */
const main = ({bottomLine}: Briefing): readonly Claim[] =>
  bottomLine === undefined ? [] : [bottomLine.claim, ...bottomLine.supports.slice(0, SUPPORTS)]

/** What is the matter: the claims of the bottom line that recommend nothing. */
export const issueClaims = (briefing: Briefing): readonly Claim[] =>
  main(briefing).filter((claim) => !recommends(briefing, claim))

/** What the sources recommend: first in the bottom line, then in the sections, each once. */
export const recommendations = (briefing: Briefing): readonly Claim[] => [
  ...new Map(
    [...main(briefing), ...briefing.sections.flatMap(({claims}) => claims)]
      .filter((claim) => recommends(briefing, claim))
      .map((claim) => [claim.id, claim])
  ).values()
]
