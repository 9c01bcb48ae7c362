export {}

declare module '../model/finding.ts' {
  interface FindingKinds {
    quotation: {
      /** `direct`: a whole sentence or clause in quotation marks; `fragment`: less, only to be shown inside its sentence; `reported`: no marks. */
      readonly form: 'direct' | 'fragment' | 'reported'
      /** Without the marks. */
      readonly words: Words
      /** As printed beside the cue: `he`, `the minister`, `Lavrov`. */
      readonly speaker: Words | undefined
      /** Fullest name in this document for the same actor: `Sergey Lavrov`. */
      readonly name: string | undefined
      /** `Russian Foreign Minister`. */
      readonly role: string | undefined
      readonly cue: Words | undefined
      /** Id of the date finding in the same sentence, or the one that governs it. */
      readonly date: string | undefined
    }
  }
}
