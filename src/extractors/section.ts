declare module '../model/finding.ts' {
  interface FindingKinds {
    /** A run of passages under a heading, or inferred. */
    section: {
      /** The heading's words, or the leading claim of an inferred section (then `implied` has `title`). */
      readonly title: string
      readonly depth: number
      /** Half-open range of passage indices that belong to it, subsections included, heading excluded. */
      readonly from: number
      readonly to: number
    }
  }
}

export {}
