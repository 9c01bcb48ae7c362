declare module '../model/finding.ts' {
  interface FindingKinds {
    date: {
      /** TIMEX3: `2021-08-25`, `2021-08`, `2021`, `XXXX-08-25`, `2021-Q3`, `2021-SU`, `202X`, `P3D`, `XXXX-WXX-1`. */
      readonly value: string
      /** Last day of a range, same form. */
      readonly end: string | undefined
      readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
      readonly precision:
        | 'minute'
        | 'day'
        | 'week'
        | 'month'
        | 'season'
        | 'quarter'
        | 'half'
        | 'year'
        | 'decade'
        | 'century'
        | 'none'
      /** The source whose date gave the implied parts, when a sibling's did. */
      readonly impliedFrom: string | undefined
    }
  }
}

export {}
