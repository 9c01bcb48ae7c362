// What a system of markings is: data, one file a system.

export interface Level {
  /** As before a portion. */
  readonly portion: string
  /** As in a banner, in full. */
  readonly banner: string
  /** Other ways in which it is written. */
  readonly also: readonly string[]
}

export interface Control {
  readonly portion: string
  readonly banner: string
  /** Place of its category in a banner, from 0; categories are parted by `//`. */
  readonly category: number
}

export interface MarkingSystem {
  readonly name: 'us' | 'uk'
  /** The work the data is from. */
  readonly source: string
  /** From low to high. */
  readonly levels: readonly Level[]
  /** Rank of the lowest level of which nothing may be released that does not say to whom. */
  readonly classified: number
  readonly controls: readonly Control[]
  /** Category of controls that are not listed; they are kept as they are written. */
  readonly others: number
  /** Between categories, and between the entries of one. */
  readonly separators: {
    readonly categories: string
    readonly entries: string
  }
}
