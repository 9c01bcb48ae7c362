/** What may be in the way of a reading; the same guards decide and tell why. */
export interface Guard<T> {
  /** Last part of the id of a refusal: `term/numeral`. */
  readonly name: string
  /** Words for the reader. */
  readonly reason: string
  readonly refuses: (value: T) => boolean
}

/** The first guard that refuses a value. */
export const refusing = <T>(guards: readonly Guard<T>[], value: T): Guard<T> | undefined =>
  guards.find(({refuses}) => refuses(value))
