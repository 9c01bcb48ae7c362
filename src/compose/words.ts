// The vocabulary of the templates: every word that a briefing shows and that is neither a source's nor the user's.
// A phrase with a number in it is a function. Nothing else in this folder writes words of its own.

/** No-break space: between a number and what it counts. */
const nb = '\u00a0'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const

/** TIMEX3 codes of seasons, quarters and halves. */
const PARTS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
  Q1: `first${nb}quarter`,
  Q2: `second${nb}quarter`,
  Q3: `third${nb}quarter`,
  Q4: `fourth${nb}quarter`,
  H1: `first${nb}half`,
  H2: `second${nb}half`
}

const one = (n: number, singular: string, plural: string): string => `${n}${nb}${n === 1 ? singular : plural}`

/** `a`, `a and b`, `a, b and c`. */
const series = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

const numbers = (sources: readonly number[]): string => series(sources.map((n) => `[${n}]`))

/** Digits in groups of three, `12,500.5`; independent of any locale. */
function grouped(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${value < 0 ? '−' : ''}${groups}${fraction === undefined ? '' : `.${fraction}`}`
}

/** Things that are counted. They stand here, not inside the phrases, so that every word of ours can be read off this file. */
const counted = {
  texts: (n: number): string => one(n, 'text', 'texts'),
  paragraphs: (n: number): string => one(n, 'paragraph', 'paragraphs'),
  figures: (n: number): string => one(n, 'figure', 'figures'),
  figuresAre: (n: number): string => one(n, 'figure is', 'figures are'),
  items: (n: number): string => one(n, 'item', 'items'),
  faults: (n: number): string => one(n, 'fault', 'faults'),
  claimsStand: (n: number): string => one(n, 'claim stands', 'claims stand'),
  keyFigures: (n: number): string => one(n, 'key figure', 'key figures')
}

const has = (n: number): string => (n === 1 ? 'has' : 'have')
const stand = (n: number): string => (n === 1 ? 'stands' : 'stand')
const orNone = (n: number): string => (n === 0 ? 'none' : String(n))
const noneOr = (n: number): string => (n === 0 ? 'no figure is' : counted.figuresAre(n))

export const words = {
  // Dates. Day, month and season are kept at their precision.
  month: (number: number): string => MONTHS[number - 1] ?? String(number),
  day: (day: number, month: string): string => `${day}${nb}${month}`,
  partOfYear: (code: string): string | undefined => PARTS[code],
  decade: (year: number): string => `${year}s`,
  century: (number: number): string => `${number}00s`,
  week: (number: number): string => `week${nb}${number}`,
  range: (from: string, to: string): string => `${from} to ${to}`,
  impliedYear: (year: string): string => `${year}, implied`,
  implied: 'implied',
  afterImplied: ', implied',
  noYear: 'no year given',
  noDate: 'no date',

  // Marks, places, witnesses.
  mark: (source: number): string => `[${source}]`,
  place: (paragraph: number): string => `¶${nb}${paragraph}`,
  note: (source: number, paragraph: number): string => `S${source} ¶${nb}${paragraph}`,
  openQuote: '“',
  closeQuote: '”',
  /** Behind an opening mark and before a closing one, where words are cut. */
  cutBefore: `…${nb}`,
  cutAfter: `${nb}…`,
  aside: ' (',
  asideEnd: ')',
  table: 'Table',
  also: '; also ',
  comma: ', ',
  and: ' and ',
  stop: '.',
  colon: ': ',
  /** Between a number and its unit. */
  glue: nb,
  witnesses: (count: number, of: number): string => `${count}${nb}of${nb}${of}${nb}${of === 1 ? 'source' : 'sources'}`,

  // Cover and header.
  date: 'Date',
  preparedBy: 'Prepared by',
  preparedFor: (to: string): string => `for ${to}`,
  sources: 'Sources',
  dateFrom: {
    brief: '',
    environment: 'date of this edition',
    source: 'newest date given by a source',
    none: ''
  },
  texts: (count: number): string => counted.texts(count),
  paragraphsUsed: (used: number, of: number): string => `${used}${nb}of${nb}${counted.paragraphs(of)} used`,

  // Forms of memo. A field that is asked for and not given stands in brackets.
  fields: {
    to: 'addressee',
    from: 'sender',
    date: 'date',
    subject: 'subject',
    letterhead: 'letterhead',
    'office-symbol': 'office symbol',
    'record-number': 'record number',
    addressees: 'addressee',
    deadline: 'deadline',
    action: 'action asked for',
    issue: 'issue',
    options: 'options',
    presentation: 'presentation',
    contact: 'point of contact',
    authority: 'authority line',
    signature: 'signature',
    enclosures: 'enclosures',
    distribution: 'distribution',
    copies: 'copies',
    clearance: 'clearance',
    number: 'number',
    'other-title': 'title in the other language',
    sector: 'sector'
  },
  gap: (what: string): string => `[${what}]`,
  seeDistribution: 'SEE DISTRIBUTION',
  distribution: 'DISTRIBUTION:',
  copiesTo: 'CF:',
  enclosures: (count: number): string => (count === 1 ? 'Encl' : `${count}${nb}Encls`),
  numbered: (number: number): string => `${number}.${nb}`,
  semicolon: '; ',

  // The block that says who controls a document, or who classified it.
  designation: {
    'controlled-by': 'Controlled by',
    categories: 'CUI category',
    'distribution-statement': 'Distribution statement',
    dissemination: 'LDC',
    contact: 'POC',
    'classified-by': 'Classified by',
    'derived-from': 'Derived from',
    'declassify-on': 'Declassify on'
  },
  toBeGiven: 'to be given',
  multipleSources: 'Multiple Sources',

  // Figures.
  noPeriod: 'No period given',
  figure: 'Figure',
  measure: 'What it measures',
  period: 'Period',

  // Likelihood. The percentages are the yardstick's, never the source's.
  likelihood: (range: string, yardstick: string): string => `: ${range}${nb}percent on the scale of ${yardstick}.`,
  offScale: (yardstick: string): string => ` is not on the scale of ${yardstick}.`,
  noConfidence: 'The source states no confidence.',
  percent: (range: string): string => `${range}${nb}%`,
  scaleNote: (yardstick: string): string => `The words are the sources’; the percentages are those of ${yardstick}.`,
  offScaleNote: (count: number): string => (count === 1 ? ' is not on the scale.' : ' are not on the scale.'),
  noneStatesConfidence: (sources: readonly number[]): string =>
    sources.length === 1
      ? `Source${nb}${numbers(sources)} states no confidence.`
      : `Sources${nb}${numbers(sources)} state no confidence.`,

  // Chronology.
  below: {
    direct: ': words quoted below',
    fragment: ': words quoted below',
    reported: ': words reported below'
  },
  published: (source: number): string => `Source${nb}[${source}] is published.`,

  // Quotations.
  quotationKind: {
    direct: 'Direct quotation',
    fragment: 'Direct, a fragment',
    reported: 'Reported speech'
  },
  noSpeaker: 'Speaker not named',

  // Agreement and conflict.
  claimHead: 'Claim, in the words of one source',
  says: 'Says so',
  differs: 'Differs',
  silent: 'Silent',
  stance: (word: string, paragraph: number): string => `${word}, ¶${nb}${paragraph}`,
  conflictTitle: (values: number): string => `The sources give ${countWord(values)} values for one figure: `,
  sameMeasure: 'Same measure: ',
  difference: (amount: number): string => ` Difference: ${grouped(amount)}${nb}`,
  percentagePoints: 'percentage points',
  noDifference: ' The difference cannot be computed.',
  noChoice: ' The briefing does not choose.',
  noConflict: 'No figure is in conflict between the sources.',

  // Gaps.
  leaveOpen: 'The sources leave open',
  doNotGive: 'The sources do not give',
  absentFacts: (facts: readonly string[], sources: readonly number[]): string =>
    `${capital(series(facts))} of ${numbers(sources)}`,
  absent: {
    confidence: (sources: readonly number[]): string => `Confidence of any judgement in ${numbers(sources)}`,
    period: (figures: number, of: number): string => `Period of ${figures}${nb}of${nb}${counted.figures(of)}`,
    'second-witness': (figures: number, of: number): string =>
      `Second witness for ${figures}${nb}of${nb}${counted.figures(of)}`
  },

  agreementTitle: (shared: number, of: number, conflicts: number): string =>
    `${shared}${nb}of these ${of}${nb}claims ${has(shared)} more than one witness; ${noneOr(conflicts)} in conflict.`,

  notGivenList: (list: readonly string[]): string => `Not given: ${list.map(lower).join('; ')}.`,

  // Terms.
  term: 'Term',
  meaning: 'Meaning',

  // Sources.
  titleImplied: ' (title implied from its lead)',
  given: (list: readonly string[]): string => `${capital(series(list))} given.`,
  notGiven: (list: readonly string[]): string => `No ${orSeries(list)} given.`,
  facts: {title: 'title', author: 'author', publisher: 'publisher', date: 'date'},
  used: (used: number, of: number): string => `${used}${nb}of${nb}${counted.paragraphs(of)} used.`,
  setAside: (count: number): string => `${counted.items(count)} set aside.`,
  repaired: (count: number): string => `${counted.faults(count)} mended.`,
  copyOf: (source: number): string => `Repeats source${nb}[${source}]; counted as one witness with it.`,
  boundTo: {
    author: (source: number): string => `By an author of source${nb}[${source}]; counted as one witness with it.`,
    house: (source: number): string => `Of the same house as source${nb}[${source}]; counted as one witness with it.`
  },
  sourcesTitle: (count: number, dated: number, signed: number): string =>
    `${counted.texts(count)}: ${orNone(dated)} dated, ${orNone(signed)} signed.`,
  wholeBase: (count: number, independent: number): string => `Whole base: ${texts(count, independent)}.`,
  base: (count: number, independent: number): string => `${capital(texts(count, independent))}.`,
  inSeveral: (count: number): string => `${counted.claimsStand(count)} in more than one source.`,
  dated: (dated: number, of: number): string => `${dated}${nb}of${nb}${counted.texts(of)} dated.`,
  figuresAlone: (alone: number, of: number): string =>
    `${alone}${nb}of${nb}${counted.keyFigures(of)} ${stand(alone)} in one source only.`,
  conflicts: (count: number): string => `${counted.figuresAre(count)} in conflict.`,
  theYear: `The year${nb}`,
  yearImplied: (source: number): string => ` is implied from source${nb}[${source}].`,
  oneName: (name: string, variant: string, confirmed: boolean): string =>
    confirmed ? `${variant} is read as ${name}.` : `${variant} may be ${name}.`
} as const

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/** Copies count among the texts but not among the independent ones. */
const texts = (count: number, independent: number): string =>
  counted.texts(count) + (independent === count ? '' : `, ${independent} of them independent`)

function orSeries(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`
}

function countWord(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count] ?? String(count)
}
