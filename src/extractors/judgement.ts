export {}

declare module '../model/finding.ts' {
  interface FindingKinds {
    judgement: {
      /**
       * `likelihood`: a word of the yardstick (`likely`); `modal`: weaker (`could`, `may`, `can be expected to`);
       * `gap`: what is not known; `recommendation`: `should`, `must` of the author; the rest as named.
       */
      readonly form: 'likelihood' | 'modal' | 'confidence' | 'assumption' | 'gap' | 'recommendation'
      readonly cue: Words
      /** Row of the yardstick (ICD 203 as default), percent; undefined when the word is not on it. */
      readonly band: {readonly label: string; readonly low: number; readonly high: number} | undefined
      /** The clause that the cue governs. */
      readonly scope: Words
    }
  }
}
