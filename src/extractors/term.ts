declare module '../model/finding.ts' {
  interface FindingKinds {
    /** An acronym with its expansion, or a defined term. */
    term: {readonly short: string; readonly long: string}
  }
}

export {}
