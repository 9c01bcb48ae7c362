// Scales of likelihood: which words, which percentages. The percentages belong to the standards, not to the sources.

export interface YardstickBand {
  readonly label: string
  /** Another word of the standard for the same band. */
  readonly also: string
  readonly low: number
  readonly high: number
  /** The range as the standard prints it, in percent. */
  readonly range: string
}

export interface Yardstick {
  readonly name: string
  /** From low to high. */
  readonly bands: readonly YardstickBand[]
}

/**
 * ICD 203, Analytic Standards, 2 January 2015, section D.6.e(2)(a).
 * PHIA: Professional Head of Intelligence Assessment, probability yardstick, as published on gov.uk, 24 March 2025;
 * the gaps between its bands are deliberate.
 */
export const yardsticks = {
  icd203: {
    name: 'ICD 203 (2015)',
    bands: [
      {label: 'almost no chance', also: 'remote', low: 1, high: 5, range: '1–5'},
      {label: 'very unlikely', also: 'highly improbable', low: 5, high: 20, range: '5–20'},
      {label: 'unlikely', also: 'improbable', low: 20, high: 45, range: '20–45'},
      {label: 'roughly even chance', also: 'roughly even odds', low: 45, high: 55, range: '45–55'},
      {label: 'likely', also: 'probable', low: 55, high: 80, range: '55–80'},
      {label: 'very likely', also: 'highly probable', low: 80, high: 95, range: '80–95'},
      {label: 'almost certain', also: 'nearly certain', low: 95, high: 99, range: '95–99'}
    ]
  },
  phia: {
    name: 'PHIA (2025)',
    bands: [
      {label: 'remote chance', also: '', low: 0, high: 5, range: '0–5'},
      {label: 'highly unlikely', also: '', low: 10, high: 20, range: '10–20'},
      {label: 'unlikely', also: '', low: 25, high: 35, range: '25–35'},
      {label: 'realistic possibility', also: '', low: 40, high: 50, range: '40–50'},
      {label: 'likely', also: 'probable', low: 55, high: 75, range: '55–75'},
      {label: 'highly likely', also: '', low: 80, high: 90, range: '80–90'},
      {label: 'almost certain', also: '', low: 95, high: 100, range: '95–100'}
    ]
  }
} as const satisfies Record<'icd203' | 'phia', Yardstick>
