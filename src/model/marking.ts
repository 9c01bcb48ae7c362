// Markings of classification and control: of a portion, of a page, of a document. Types only.

/** One marking, in the system that it is of. Two markings of one system have a least one that is above both. */
export interface Marking {
  readonly system: 'us' | 'uk'
  /** Rank among the levels of its system, from 0. */
  readonly level: number
  /** Controls, categories and handling instructions but for release, each once, in the order of a banner. */
  readonly controls: readonly string[]
  /** Countries beside the own to which it may be released, sorted; none is NOFORN; undefined when nothing is said of it. */
  readonly release: readonly string[] | undefined
}

/** How controlled unclassified information is marked: after DoD Instruction 5200.48, or after 32 CFR 2002.20. */
export type CuiStyle = 'dod' | 'nara'

/** The group `markings:` in `brief.yml`. '' and [] where nothing is said. */
export interface MarkingSettings {
  /** Whether inner pages carry their own highest marking or that of the whole. The cover always carries the latter. */
  readonly banner: 'page' | 'overall'
  readonly cui: CuiStyle
  /** Between categories and dissemination in a CUI banner; sites disagree. */
  readonly 'cui-separator': '//' | '/'
  readonly 'controlled-by': readonly string[]
  readonly categories: readonly string[]
  readonly 'distribution-statement': string
  readonly dissemination: string
  readonly contact: string
  readonly 'classified-by': string
  readonly 'derived-from': string
  readonly 'declassify-on': string
}

/** Where a source says how its words are marked. */
export interface Portion {
  /** Half-open range of UTF-16 offsets into the decoded source. */
  readonly start: number
  readonly end: number
  /** As before a portion, without parentheses: `S//NF`. */
  readonly mark: string
}

/** What the layouts ask of the markings. */
export interface Marker {
  /** The mark of the portion that has these words, `S//NF`; '' where nothing is marked. */
  portion(origins: readonly {readonly source: string; readonly start: number; readonly end: number}[]): string
  /** The banner of a page with these words; '' for none. */
  page(origins: readonly {readonly source: string; readonly start: number; readonly end: number}[]): string
}
