import type {MarkingSystem} from './system.ts'

/**
 * United Kingdom: Government Security Classifications Policy, gov.uk, updated 5 August 2024 (read in restatements).
 * SENSITIVE is an additional marking on OFFICIAL; here it is a level of its own, so that it is never lost. Its exact
 * typography, and the order of descriptors and caveats, are not verified.
 */
export const uk: MarkingSystem = {
  name: 'uk',
  source: 'Government Security Classifications Policy (5 Aug 2024; read in restatements)',
  levels: [
    {portion: 'OFFICIAL', banner: 'OFFICIAL', also: []},
    {
      portion: 'OFFICIAL-SENSITIVE',
      banner: 'OFFICIAL-SENSITIVE',
      also: ['OFFICIAL - SENSITIVE', 'OFFICIAL SENSITIVE']
    },
    {portion: 'SECRET', banner: 'SECRET', also: ['UK SECRET']},
    {portion: 'TOP SECRET', banner: 'TOP SECRET', also: ['UK TOP SECRET']}
  ],
  // Caveats of release are not part of this system.
  classified: Number.POSITIVE_INFINITY,
  controls: [
    {portion: 'COMMERCIAL', banner: 'COMMERCIAL', category: 0},
    {portion: 'LOCSEN', banner: 'LOCSEN', category: 0},
    {portion: 'PERSONAL DATA', banner: 'PERSONAL DATA', category: 0},
    {
      portion: 'LEGAL PROFESSIONAL PRIVILEGE',
      banner: 'LEGAL PROFESSIONAL PRIVILEGE',
      category: 0
    },
    {portion: 'RECIPIENTS ONLY', banner: 'RECIPIENTS ONLY', category: 1},
    {
      portion: 'FOR PUBLIC RELEASE',
      banner: 'FOR PUBLIC RELEASE',
      category: 1
    },
    {
      portion: 'ORGANISATIONAL USE ONLY',
      banner: 'ORGANISATIONAL USE ONLY',
      category: 1
    },
    {portion: 'HMG USE ONLY', banner: 'HMG USE ONLY', category: 1},
    {portion: 'EMBARGOED', banner: 'EMBARGOED', category: 1}
  ],
  others: 1,
  separators: {categories: ' ', entries: ' '}
}
