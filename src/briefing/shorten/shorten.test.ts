import {describe, expect, it} from 'vitest'
import {shorten} from './index.ts'

const NO_LIMIT = Number.POSITIVE_INFINITY

describe('a connective goes wherever a sentence stands alone', () => {
  const cases: readonly (readonly [sentence: string, shown: string])[] = [
    ['However, the reservoir was half empty by June.', 'The reservoir was half empty by June.'],
    ['The council, however, kept the tariff unchanged.', 'The council kept the tariff unchanged.'],
    ['For instance, the northern plant closed in May.', 'The northern plant closed in May.'],
    ['The harbour board, for its part, opposed the merger.', 'The harbour board opposed the merger.'],
    ['Generally, farmers pay less for water than towns do.', 'Generally, farmers pay less for water than towns do.'],
    ['In 2019, farmers paid half the price.', 'In 2019, farmers paid half the price.']
  ]
  it.each(cases)('%s', (sentence, shown) => {
    expect(shorten(sentence, NO_LIMIT, []).text).toBe(shown)
  })
})

describe('a long sentence loses what it can spare, and no more than it must', () => {
  const cases: readonly (readonly [sentence: string, limit: number, shown: string])[] = [
    [
      'As a result of the drought and the broken pumps, it is likely that the ministry will ration water before harvest.',
      14,
      'It is likely that the ministry will ration water before harvest.'
    ],
    [
      'The board is likely to delay the second phase due to the need to renegotiate the loan with its lenders.',
      10,
      'The board is likely to delay the second phase.'
    ],
    [
      'The agency (a body of the ministry) inspects the dams each spring.',
      9,
      'The agency inspects the dams each spring.'
    ],
    [
      'The tunnel will open in autumn, which leaves the contractor little time for repairs.',
      8,
      'The tunnel will open in autumn.'
    ],
    [
      'The tunnel will open in autumn, as the ministry looks for quick gains.',
      20,
      'The tunnel will open in autumn, as the ministry looks for quick gains.'
    ]
  ]
  it.each(cases)('%s', (sentence, limit, shown) => {
    expect(shorten(sentence, limit, []).text).toBe(shown)
  })
})

describe('nothing goes that changes what is claimed', () => {
  const cases: readonly string[] = [
    'The port will reopen, unless the strike goes on.',
    'Levels fell by 4 percent, including roughly 300 wells that ran dry.',
    'The plan will pass, which the opposition says is unlawful.',
    'Since no survey was made, the ministry relies on estimates.',
    'While it may rain in May, the dams will stay low.',
    'If the levy is passed, the fund will grow.',
    'According to the auditor, the fund is empty.'
  ]
  it.each(cases)('%s', (sentence) => {
    expect(shorten(sentence, 1, []).text).toBe(sentence)
  })
  it('keeps the ranges that the caller holds', () => {
    const sentence = 'The tunnel will open in autumn, with a new toll of its own.'
    const at = sentence.indexOf('a new toll')
    expect(shorten(sentence, 6, [{start: at, end: at + 10}]).text).toBe(sentence)
    expect(shorten(sentence, 6, []).text).toBe('The tunnel will open in autumn.')
  })
})

describe('what is kept', () => {
  it('is given as ranges of the sentence, in order', () => {
    const sentence = 'However, the tunnel (the longest of the line) will open in autumn.'
    const {kept, text} = shorten(sentence, 8, [])
    expect(text).toBe('The tunnel will open in autumn.')
    expect(kept.map(({start, end}) => sentence.slice(start, end))).toEqual(['the tunnel', ' will open in autumn.'])
  })
})
