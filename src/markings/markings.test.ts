import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Marking} from '../model/marking.ts'
import {bannerOf, covers, coversAll, parseBanner, parsePortion, portionOf, rollUp} from './index.ts'
import {ordered} from './order.ts'
import {systems} from './systems.ts'

const style = {cui: 'nara', 'cui-separator': '//'} as const
const banner = (text: string) => {
  const marking = parseBanner(text, 'us')
  return marking && bannerOf(marking, style)
}
const portion = (text: string) => {
  const marking = parsePortion(text)
  return marking && portionOf(marking)
}

describe('a banner', () => {
  test.each([
    ['UNCLASSIFIED', 'UNCLASSIFIED'],
    ['SECRET//NOFORN', 'SECRET//NOFORN'],
    ['TOP SECRET//TK/SI//NF', 'TOP SECRET//SI/TK//NOFORN'],
    ['SECRET//REL TO USA, GBR, AUS', 'SECRET//REL TO USA, AUS, GBR'],
    ['SECRET//REL TO USA', 'SECRET//NOFORN'],
    ['TOP SECRET//SI-G//OC/NF', 'TOP SECRET//SI-G//ORCON/NOFORN'],
    ['CONTROLLED//SP-PRVCY/INTEL//NOFORN', 'CUI//SP-PRVCY/INTEL//NOFORN'],
    ['OFFICIAL-SENSITIVE COMMERCIAL', 'OFFICIAL-SENSITIVE COMMERCIAL'],
    ['OFFICIAL - SENSITIVE', 'OFFICIAL-SENSITIVE']
  ])('%s is written %s', (text, written) => expect(banner(text)).toBe(written))

  test.each(['SECRETS', 'Secret', 'SECRET AGENTS MEET', 'OFFICIAL STATEMENT', 'CUISINE', '', 'SECRET//a word'])(
    '%j is none',
    (text) => expect(banner(text)).toBeUndefined()
  )

  test('is read in the preferred system where two have its words', () => {
    expect(parseBanner('SECRET', 'uk')?.system).toBe('uk')
    expect(parseBanner('SECRET', 'us')?.system).toBe('us')
  })

  test('of CUI has its categories by 32 CFR 2002.20, and none by the DoD', () => {
    const marking = parseBanner('CUI//SP-PRVCY//NOFORN', 'us') as Marking
    expect(bannerOf(marking, style)).toBe('CUI//SP-PRVCY//NOFORN')
    expect(bannerOf(marking, {...style, 'cui-separator': '/'})).toBe('CUI//SP-PRVCY/NOFORN')
    expect(bannerOf(marking, {...style, cui: 'dod'})).toBe('CUI')
  })
})

describe('a portion mark', () => {
  test.each(['U', 'C', 'S//NF', 'TS//SI/TK//OC/NF', 'CUI', 'CUI//SP-PRVCY', 'OFFICIAL', 'S//REL TO USA, GBR'])(
    '%s is read and written alike',
    (text) => expect(portion(text)).toBe(text)
  )

  test.each(['c', 's', 'u', 'A', 'x//NF', 'US', 'S and', 'CU'])('%j is none', (text) => {
    expect(portion(text)).toBeUndefined()
  })
})

/** Any marking, of any system. */
const anyMarking = fc.constantFrom('us' as const, 'uk' as const).chain((name) => {
  const system = systems[name]
  const known = [...system.controls.map(({portion: short}) => short), 'XYZ', 'SP-PRVCY', 'SI-G']
  const controls = fc.subarray(name === 'us' ? known : known.slice(0, -3))
  const countries = fc.subarray(['AUS', 'CAN', 'GBR', 'NZL'])
  const release = name === 'us' ? fc.option(countries, {nil: undefined}) : fc.constant(undefined)
  return fc.record({level: fc.nat(system.levels.length - 1), controls, release}).map(
    (made): Marking => ({
      system: name,
      ...made,
      controls: ordered(made.controls, system)
    })
  )
})
/** A marking, and some that are not above it. */
const aboveSome = anyMarking.chain((above) => {
  const {classified} = systems[above.system]
  const releaseOf = (level: number) => {
    if (above.release?.length === 0) return fc.constantFrom(undefined, [], ['GBR'])
    return level >= classified ? fc.constant(above.release) : fc.constantFrom(undefined, above.release)
  }
  const lower = fc
    .record({level: fc.nat(above.level), controls: fc.subarray([...above.controls])})
    .chain((made) => releaseOf(made.level).map((release): Marking => ({system: above.system, ...made, release})))
  return fc.array(lower, {minLength: 1, maxLength: 5}).map((all) => ({above, all}))
})
const someMarkings = fc.array(anyMarking, {maxLength: 6})

describe('the roll-up', () => {
  test('does not depend on order', () => {
    fc.assert(
      fc.property(someMarkings, (all) => {
        expect(rollUp([...all].reverse())).toEqual(rollUp(all))
      })
    )
  })

  test('does not depend on grouping', () => {
    fc.assert(
      fc.property(someMarkings, someMarkings, (a, b) => {
        expect(rollUp([...rollUp(a), ...rollUp(b)])).toEqual(rollUp([...a, ...b]))
      })
    )
  })

  test('of itself is itself', () => {
    fc.assert(
      fc.property(someMarkings, (all) => {
        expect(rollUp(rollUp(all))).toEqual(rollUp(all))
      })
    )
  })

  test('is never below any of them', () => {
    fc.assert(
      fc.property(someMarkings, (all) => {
        expect(coversAll(rollUp(all), all)).toBe(true)
      })
    )
  })

  test('is the least that is not: whatever is above all is above it', () => {
    fc.assert(
      fc.property(aboveSome, ({above, all}) => {
        expect(all.every((one) => covers(above, one))).toBe(true)
        expect(rollUp(all).every((one) => covers(above, one))).toBe(true)
      })
    )
  })

  test.each([
    [['U', 'S//NF'], 'SECRET//NOFORN'],
    [['S//REL TO USA, GBR', 'S//REL TO USA, AUS, GBR'], 'SECRET//REL TO USA, GBR'],
    [['S//REL TO USA, GBR', 'C//REL TO USA, AUS'], 'SECRET//NOFORN'],
    [['S//REL TO USA, GBR', 'U//NF'], 'SECRET//NOFORN'],
    [['S//REL TO USA, GBR', 'C'], 'SECRET//NOFORN'],
    [['S//REL TO USA, GBR', 'U', 'CUI'], 'SECRET//REL TO USA, GBR'],
    [['TS//SI', 'S//TK//OC'], 'TOP SECRET//SI/TK//ORCON']
  ])('of %j is %s', (portions, written) => {
    const [rolled] = rollUp(portions.flatMap((text) => parsePortion(text) ?? []))
    expect(rolled && bannerOf(rolled, style)).toBe(written)
  })
})

test('whatever is written is read again as it was', () => {
  fc.assert(
    fc.property(anyMarking, (marking) => {
      expect(parsePortion(portionOf(marking))).toEqual(marking)
      expect(parseBanner(bannerOf(marking, style), marking.system)).toEqual(marking)
    })
  )
})
