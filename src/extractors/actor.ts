declare module '../model/finding.ts' {
  interface FindingKinds {
    /** One mention of a person, an organisation or a place. */
    actor: {
      readonly type: 'person' | 'organisation' | 'place'
      /** Fullest form of the same actor in this document. */
      readonly name: string
      readonly role: string | undefined
    }
  }
}

export {}
