import type {Span} from '../model/source.ts'

export interface TableCell {
  readonly text: string
  readonly span: Span
  /** The number in the cell, when the cell is one: `1,204` is 1204, `4.5 %` is 4.5. */
  readonly number: number | undefined
}

declare module '../model/finding.ts' {
  interface FindingKinds {
    table: {
      /** From the paragraph that names it (`Table 1. …`), else from the heading; then `implied` has `caption`. */
      readonly caption: string
      readonly header: readonly TableCell[]
      readonly rows: readonly (readonly TableCell[])[]
      readonly align: readonly ('left' | 'right' | 'center' | undefined)[]
      /** Unit of the numbers of each column, from header or cells: `percent`, `million euros`; '' when none. */
      readonly units: readonly string[]
    }
  }
}
