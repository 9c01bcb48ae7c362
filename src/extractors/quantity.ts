/** `=` as stated, `~` about, `<` at most or under, `>` at least or over, `up` and `down` a change by or to. */
export type Change = '=' | '~' | '<' | '>' | 'up' | 'down'

declare module '../model/finding.ts' {
  interface FindingKinds {
    quantity: {
      /** A number, a range, or undefined for a vague amount (`hundreds of people`). */
      readonly value: number | readonly [low: number, high: number] | undefined
      /** Canonical unit: `percent`, `percentage point`, `kilometre`, `US dollar`, `person`, a counted noun in the singular, or ''. */
      readonly unit: string
      readonly change: Change
      /** `20,000`, `8 million`, `a dozen`. */
      readonly number: Words
      /** `percent`, `additional troops`. */
      readonly unitWords: Words | undefined
      /** `roughly`, `over`, `at least`, `equivalent to`. */
      readonly qualifier: Words | undefined
      /** What is measured, as pieces of the same sentence in the order they should be shown. */
      readonly measure: readonly Words[]
      /** `In 2019`, `Over the summer`; of the same sentence. */
      readonly period: Words | undefined
      readonly place: Words | undefined
    }
  }
}
