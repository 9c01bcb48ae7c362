import {describe, expect, it} from 'vitest'
import {chanceOfNoGain, rouge2} from './rouge.ts'

describe('ROUGE-2 with stems', () => {
  it('counts pairs of stems that both texts have', () => {
    expect(rouge2('The pumps failed twice.', 'The pump failing twice!')).toBe(100)
    expect(rouge2('The pumps failed twice.', 'Pumps failed')).toBe(50)
    expect(rouge2('The pumps failed twice.', 'Nothing of it')).toBe(0)
  })
  it('looks at no more than 200 words', () => {
    expect(rouge2('the pumps failed', `${'x '.repeat(200)}the pumps failed`)).toBe(0)
  })
})

describe('the chance of no gain', () => {
  it('is small where nearly every text gains, and large where half of them do', () => {
    const base = Array.from({length: 60}, (_, at) => at % 7)
    expect(
      chanceOfNoGain(
        base.map((one) => one + 1),
        base
      )
    ).toBe(0)
    expect(
      chanceOfNoGain(
        base.map((one, at) => one + (at % 2 === 0 ? 1 : -1)),
        base
      )
    ).toBeGreaterThan(0.3)
  })
})
