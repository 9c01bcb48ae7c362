import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {choose} from './choose.ts'
import {rank, type Told} from './index.ts'
import {type Pairs, pairsOf} from './pairs.ts'
import {worthsOf} from './worth.ts'

/** Documents as the choice sees them; a sentence in quotation marks is a quotation. */
function toldOf(documents: readonly (readonly string[])[]): readonly Told[] {
  const seen = new Set<string>()
  return documents.flatMap((sentences, document) =>
    sentences.map((text, at) => {
      const copy = seen.has(text)
      seen.add(text)
      return {text, document, depth: at / sentences.length, quoted: text.startsWith('“') ? 1 : 0, copy}
    })
  )
}

const all = () => true

/** The sentences that are chosen, in their order. */
function chosenOf(documents: readonly (readonly string[])[], budget: number): readonly string[] {
  const told = toldOf(documents)
  return rank(told)
    .choose(budget, all)
    .map((at) => told[at]?.text ?? '')
}

const words = 'harbour board pump valley tide council mast permit ferry quay budget storm of the to in and'.split(' ')
const sentence = fc.array(fc.constantFrom(...words), {minLength: 4, maxLength: 14}).map((list) => `${list.join(' ')}.`)
const documents = fc.array(fc.uniqueArray(sentence, {minLength: 1, maxLength: 8}), {minLength: 1, maxLength: 4})

describe('the worth of sentences', () => {
  it('is between 0 and 1, and the same in every run', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const {worth} = rank(toldOf(given))
        expect(rank(toldOf(given)).worth).toEqual(worth)
        expect(worth.every((one) => one >= 0 && one <= 1)).toBe(true)
      })
    )
  })

  it('does not depend on the order of the documents', () => {
    fc.assert(
      fc.property(documents, (given) => {
        // Without copies: of two equal sentences the first one counts, whichever that is.
        fc.pre(new Set(given.flat()).size === given.flat().length)
        const byText = (order: readonly (readonly string[])[]) => {
          const told = toldOf(order)
          const {worth} = rank(told)
          return new Map(told.map(({text}, at) => [text, worth[at] ?? 0]))
        }
        const back = byText([...given].reverse())
        for (const [text, worth] of byText(given)) expect(back.get(text)).toBeCloseTo(worth, 9)
      })
    )
  })

  it('is the same when a document is added a second time', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const told = toldOf(given)
        const twice = toldOf([...given, ...given.slice(0, 1)])
        const {worth} = rank(told)
        rank(twice)
          .worth.slice(0, told.length)
          .forEach((one, at) => {
            expect(one).toBeCloseTo(worth[at] ?? 0, 9)
          })
        expect(chosenOf([...given, ...given.slice(0, 1)], 30)).toEqual(chosenOf(given, 30))
      })
    )
  })

  it('grows with every other document that has the same concepts', () => {
    const claim = 'The harbour board will close the northern quay.'
    const worthWith = (others: readonly string[]) =>
      rank(toldOf([[claim], ...others.map((one) => [one])])).worth[0] ?? 0
    const apart = ['Wool fetched less this spring.', 'A choir sang in the old chapel.']
    const once = ['Ships must leave when they close the northern quay.', apart[1] ?? '']
    expect(worthWith(once)).toBeGreaterThan(worthWith(apart))
  })

  it('is nothing for what has no words', () => {
    expect(rank([]).worth).toEqual([])
    expect(rank(toldOf([['— — —']])).worth).toEqual([0])
  })
})

describe('pairs', () => {
  it('count sentences and documents once, copies not at all', () => {
    const {
      all: pairs,
      sentences,
      documents
    } = pairsOf(
      toldOf([
        ['The pumps failed, the pumps stopped.', 'Pump repair goes on.'],
        ['The pumps failed, the pumps stopped.', 'The pump stands.']
      ])
    )
    expect([sentences, documents]).toEqual([3, 2])
    expect(pairs[0]).toEqual({sentences: 2, documents: 2, functional: false})
  })
})

describe('a choice', () => {
  it('says no concept twice while there is another to say', () => {
    const chosen = chosenOf(
      [
        ['The council approved the sea wall on Monday.', 'Work on the tide gates begins in May.'],
        ['On Monday the council approved the sea wall.', 'Two fish markets will have to move.']
      ],
      23
    )
    expect(chosen.filter((text) => /approved the sea wall/.test(text))).toHaveLength(1)
    expect(chosen).toHaveLength(3)
  })

  it('fills the budget, with nothing that is not allowed', () => {
    fc.assert(
      fc.property(documents, fc.integer({min: 1, max: 60}), (given, budget) => {
        const told = toldOf(given)
        const even = (at: number) => at % 2 === 0
        const chosen = rank(told).choose(budget, even)
        const counts = chosen.map((at) => told[at]?.text.split(' ').length ?? 0)
        const before = counts.slice(0, -1).reduce((sum, one) => sum + one, 0)
        expect(chosen.every(even)).toBe(true)
        expect(new Set(chosen).size).toBe(chosen.length)
        if (chosen.length > 0) expect(before).toBeLessThan(budget)
      })
    )
  })

  it('is that of a search which renews every gain at every step', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const told = toldOf(given)
        const pairs = pairsOf(told)
        const worths = worthsOf(told, pairs)
        const lengths = told.map(({text}) => text.split(' ').length)
        expect(choose(pairs, worths, lengths, all, 40)).toEqual(greedy(pairs, worths, lengths, 40))
      })
    )
  })
})

function greedy(pairs: Pairs, worths: readonly Float64Array[], lengths: readonly number[], budget: number) {
  const covered = new Map<number, number>()
  const chosen: number[] = []
  const gain = (at: number): number => {
    const own = pairs.of[at] ?? []
    const fresh = own.map((pair, index) => Math.max(0, (worths[at]?.[index] ?? 0) - (covered.get(pair) ?? 0)))
    return fresh.reduce((sum, one) => sum + one, 0) / (lengths[at] ?? 1)
  }
  for (let words = 0; words < budget; ) {
    const gains = lengths.map((_, at) => (chosen.includes(at) ? 0 : gain(at)))
    const highest = Math.max(...gains)
    if (highest <= 0) break
    const at = gains.indexOf(highest)
    chosen.push(at)
    words += lengths[at] ?? 0
    pairs.of[at]?.forEach((pair, index) => {
      covered.set(pair, Math.max(covered.get(pair) ?? 0, worths[at]?.[index] ?? 0))
    })
  }
  return chosen
}

describe('cost', () => {
  it('grows with the number of sentences and hardly faster', () => {
    const cost = (count: number): number => {
      // Words as in real texts: few that are common, many that are rare.
      const texts = Array.from({length: count}, (_, at) =>
        Array.from(
          {length: 20},
          (_unused, word) => `w${((at * 31 + word * 17) % 97) ** 2 % (7 + ((at * word) % count))}`
        ).join(' ')
      )
      const told = texts.map((text, at) => ({text, document: at % 20, depth: 0.5, quoted: 0, copy: false}))
      const before = process.cpuUsage()
      rank(told).choose(1000, all)
      const {user, system} = process.cpuUsage(before)
      return (user + system) / count
    }
    cost(500)
    expect(cost(14_000) / cost(1000)).toBeLessThan(5)
  }, 60_000)
})
