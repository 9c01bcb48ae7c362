import type {MarkingSystem} from './system.ts'

/** Category of what limits dissemination; the last in a banner. */
export const DISSEMINATION = 5

/**
 * United States: 32 CFR 2001.21 to 2001.23 and the markings register of the intelligence community, read in restatements.
 * CUI stands between unclassified and confidential, so that it is never lost in a higher marking.
 */
export const us: MarkingSystem = {
  name: 'us',
  source: '32 CFR 2001.21-23; 32 CFR 2002.20 (read in restatements)',
  levels: [
    {portion: 'U', banner: 'UNCLASSIFIED', also: []},
    {portion: 'CUI', banner: 'CUI', also: ['CONTROLLED']},
    {portion: 'C', banner: 'CONFIDENTIAL', also: []},
    {portion: 'S', banner: 'SECRET', also: []},
    {portion: 'TS', banner: 'TOP SECRET', also: []}
  ],
  // What is classified and silent on release is taken as released to nobody, since a roll-up never lowers; not checked
  // against the register.
  classified: 2,
  controls: [
    {portion: 'HCS', banner: 'HCS', category: 0},
    {portion: 'SI', banner: 'SI', category: 0},
    {portion: 'TK', banner: 'TK', category: 0},
    {portion: 'RD', banner: 'RD', category: 2},
    {portion: 'FRD', banner: 'FRD', category: 2},
    {portion: 'FGI', banner: 'FGI', category: 3},
    {portion: 'RS', banner: 'RSEN', category: DISSEMINATION},
    {portion: 'FOUO', banner: 'FOUO', category: DISSEMINATION},
    {portion: 'OC', banner: 'ORCON', category: DISSEMINATION},
    {portion: 'IMC', banner: 'IMCON', category: DISSEMINATION},
    {portion: 'PR', banner: 'PROPIN', category: DISSEMINATION},
    {portion: 'RELIDO', banner: 'RELIDO', category: DISSEMINATION},
    {portion: 'FISA', banner: 'FISA', category: DISSEMINATION},
    {portion: 'FED ONLY', banner: 'FED ONLY', category: DISSEMINATION},
    {portion: 'FEDCON', banner: 'FEDCON', category: DISSEMINATION},
    {portion: 'NOCON', banner: 'NOCON', category: DISSEMINATION},
    {portion: 'DL ONLY', banner: 'DL ONLY', category: DISSEMINATION},
    {
      portion: 'DISPLAY ONLY',
      banner: 'DISPLAY ONLY',
      category: DISSEMINATION
    }
  ],
  others: 4,
  separators: {categories: '//', entries: '/'}
}
