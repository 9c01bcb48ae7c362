// What a careful analyst finds in two published texts that are not part of this project: one test for each finding.
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import type {Briefing} from '../model/briefing.ts'
import {danglingReference} from '../prose/dangling.ts'
import {
  agreementsOn,
  allText,
  claimsWith,
  datesOf,
  figuresOf,
  findingsOf,
  likelihoodsIn,
  quantitiesOf
} from './checks/find.ts'
import {bodyWords, pointsOn} from './checks/slides.ts'
import {filesBelow, type Made, make} from './make.ts'
import {isSubsequence, wordsIn} from './words-in.ts'

const folder = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url))
const absent = !existsSync(`${folder}sources`)

test.runIf(absent)('the seed texts are absent, so what is found in them is not tested', () => {
  expect(absent).toBe(true)
})

describe.skipIf(absent)('two texts on one foreign policy', () => {
  let files: Readonly<Record<string, Uint8Array>> = {}
  let made: Made
  let briefing: Briefing
  const second = (): string => Object.keys(files).filter((path) => path.startsWith('sources/'))[1] ?? ''
  const without = (path: string) => Object.fromEntries(Object.entries(files).filter(([name]) => name !== path))
  beforeAll(async () => {
    files = filesBelow(folder, ['sources'])
    made = await make(files)
    briefing = made.briefing
  }, 60_000)

  describe('what the texts say of themselves', () => {
    test('title, author, date and publisher of the web page', () => {
      const meta = briefing.sources[0]?.meta
      expect(meta?.title?.value).toMatch(/^Unlike Its Neighbors, Tajikistan .* Bolsters Security$/)
      expect(meta?.author?.value).toBe('Karolina Powers')
      expect(meta?.date?.value).toBe('2021-10-05')
      expect(meta?.publisher?.value).toMatch(/Caspian Policy Center/)
    })
    test('nothing of the bare text, whose title is implied at most', () => {
      const {title, author, date, publisher} = briefing.sources[1]?.meta ?? {}
      expect({title: title?.implied ?? true, author, date, publisher}).toEqual({title: true})
    })
    test('site line, slug line and related articles are set aside and listed', () => {
      const aside = briefing.sources[0]?.setAside.map(({text}) => text).join('\n')
      expect(aside).toMatch(/^CPC - /m)
      expect(aside).toMatch(/^unlike its neighbors/m)
      expect(aside).toMatch(/^Related Articles/m)
      expect(aside?.match(/^.*Türkiye/gm)?.length).toBeGreaterThanOrEqual(2)
    })
    test('nothing is set aside in the bare text', () => {
      expect(briefing.sources[1]?.setAside).toEqual([])
    })
    test('Türkiye is nowhere in deck, memo and terms', () => {
      expect(allText([made.deck.slides, made.memo.pages, made.memo.outline, briefing.terms])).not.toMatch(/Türkiye/)
    })
  })

  describe('quantities', () => {
    test.each([
      [/^roughly 25 percent/],
      [/^about 25 percent/],
      [/^8 million people/],
      [/^roughly 20,000 additional troops/],
      [/^over 1,300 kilometers/],
      [/30 percent/],
      [/^hundreds (?:of )?people/]
    ])('%s', (pattern) => {
      expect(quantitiesOf(made.extractions).filter((words) => pattern.test(words))).toHaveLength(1)
    })
    test('the 25 percent are one figure with two witnesses', () => {
      expect(figuresOf(briefing, 25, 'percent').map(({witnesses}) => witnesses)).toEqual([[1, 2]])
    })
    test('names with digits, years and days are no quantities', () => {
      const numbers = findingsOf(made.extractions, 'quantity').map(({value}) => value.number.text)
      expect(numbers.filter((number) => /^(?:1000|2019|2021|5|20|25|27|30)$/.test(number)).sort()).toEqual([
        '25',
        '25',
        '30'
      ])
    })
    test('no conflict is reported', () => {
      expect(briefing.conflicts).toEqual([])
      expect(made.diagnostics.filter(({rule}) => rule === 'figures-agree')).toEqual([])
    })
  })

  describe('dates and events', () => {
    const events = () =>
      briefing.chronology.items.map(({moment, published}) => [moment.value, moment.yearImplied, published])
    test.each(['2021-08-20', '2021-08-25', '2021-08-27', '2021-08-30'])('%s, with the year implied', (day) => {
      expect(events().filter(([value]) => value === day)).toEqual([[day, true, undefined]])
    })
    test('the publication of the first text', () => {
      expect(events().filter(([, , published]) => published === 1)).toEqual([['2021-10-05', false, 1]])
    })
    test('the year of the remittances is no reference for other dates', () => {
      expect(datesOf(made.extractions).filter((value) => value.startsWith('2019'))).toEqual(['2019'])
    })
    test('month and season keep their precision', () => {
      const kept = findingsOf(made.extractions, 'date').map(({value}) => `${value.value} ${value.precision}`)
      expect(kept).toContain('2021-08 month')
      expect(kept).toContain('2021-SU season')
    })
  })

  describe('quotations', () => {
    const of = (speaker: RegExp) => briefing.quotations.items.filter((quotation) => speaker.test(quotation.speaker))
    test('Rahmon, directly, on 25 August', () => {
      const [quotation] = of(/Rahmon/).filter(({words}) => words.startsWith('created by humiliation'))
      expect([quotation?.form, quotation?.moment?.value]).toEqual(['direct', '2021-08-25'])
    })
    test('Lavrov, a fragment inside its sentence, on 27 August', () => {
      const [quotation] = of(/Lavrov/)
      expect([quotation?.form, quotation?.moment?.value]).toEqual(['fragment', '2021-08-27'])
      expect(quotation?.words).toMatch(/should form .*inclusive transitional government/)
    })
    test('Putin, reported, on 20 August', () => {
      const [quotation] = of(/Putin/)
      expect([quotation?.form, quotation?.moment?.value]).toEqual(['reported', '2021-08-20'])
    })
  })

  describe('judgements and gaps', () => {
    test.each([[/will not recognize/], [/a degree of attention/], [/sway and receive/]])('likely: %s', (pattern) => {
      expect(likelihoodsIn(made.extractions, pattern)).toEqual([expect.stringMatching(/^(?:will )?likely 55-80$/)])
      expect(claimsWith(briefing, pattern).length).toBeGreaterThan(0)
    })
    test('weaker words are found in both texts and have no band', () => {
      const weaker = findingsOf(made.extractions, 'judgement').filter(({value}) => value.form === 'modal')
      expect(new Set(weaker.map(({span}) => span.source)).size).toBe(2)
      expect(weaker.filter(({value}) => value.band !== undefined)).toEqual([])
    })
    test.each([[/remains to be seen/], [/no official counts/], [/limits to/]])('gap: %s', (pattern) => {
      const open = new Set([briefing.gaps.title, ...briefing.gaps.items].map((claim) => claim?.evidence[0].text ?? ''))
      expect([...open].filter((text) => pattern.test(text))).toHaveLength(1)
    })
    test('the bottom line is a judgement', () => {
      expect(briefing.bottomLine?.judgement).toBeDefined()
    })
  })

  test.each([
    ['opposition to the Taliban', /oppos|refuse to acknowledge|reject/],
    ['only member with a border', /only .*\bborder/],
    ['largest base abroad', /largest .*military base/],
    ['cannot afford to lose', /cannot afford/],
    ['transit for the evacuation', /transit .*|transport routes/],
    ['refugees', /refugee/],
    ['terrorism', /terroris/],
    ['partner of the United States', /partner/]
  ])('both say so: %s', (_name, pattern) => {
    expect(agreementsOn(briefing, pattern, [1, 2]).map(({witnesses}) => witnesses)).toContainEqual([1, 2])
  })

  describe('names and terms', () => {
    test('CSTO with its expansion', () => {
      expect(briefing.terms.filter(({short}) => short === 'CSTO').map(({long}) => long)).toEqual([
        'Collective Security Treaty Organization'
      ])
    })
    test('one president, spelt two ways, is proposed as an alias and stays as printed', () => {
      expect(briefing.variants.filter(({confirmed}) => !confirmed).map(({name, variant}) => [name, variant])).toEqual([
        [expect.stringMatching(/Rahmon$/), expect.stringMatching(/Rahman$/)]
      ])
      expect(made.diagnostics.filter(({rule}) => rule === 'name-has-one-spelling')).toHaveLength(1)
      expect(made.extractions[0]?.sentences.filter(({text}) => /President Rahman/.test(text))).toHaveLength(1)
    })
  })

  test('two pairs of words run together are mended and listed, three names are reported', () => {
    const repairs = briefing.sources.flatMap((source) =>
      source.repairs.map(({before, after}) => `${before} → ${after}`)
    )
    expect(repairs).toContain('assistancefrom → assistance from')
    expect(repairs).toContain('securityRussia → security Russia')
    const three = /TurkmenistanAfghanistanTajikistan/
    const told =
      made.diagnostics.some(({message}) => three.test(message)) || repairs.some((repair) => three.test(repair))
    expect(told).toBe(true)
  })

  describe('deck and memo', () => {
    test('8 to 14 slides', () => {
      expect(made.deck.slides.length).toBeGreaterThanOrEqual(8)
      expect(made.deck.slides.length).toBeLessThanOrEqual(14)
    })
    test('two to four pages', () => {
      expect(made.memo.pages.length).toBeGreaterThanOrEqual(2)
      expect(made.memo.pages.length).toBeLessThanOrEqual(4)
    })
    test('titles of sections are sentences of the sources, shortened by deletion', () => {
      for (const {title} of briefing.sections) {
        expect(isSubsequence(wordsIn(title.text), wordsIn(title.evidence[0].text))).toBe(true)
      }
    })
    test('at most five points on a slide, and 60 words in one text', () => {
      const full = made.deck.slides.filter((slide) => pointsOn(slide) > 5 || bodyWords(slide) > 60)
      expect(full.map((slide) => [slide.title, pointsOn(slide), bodyWords(slide)])).toEqual([])
    })
    test('nothing shown begins with a word that points elsewhere', () => {
      const start = /^(?:This|It(?! is| remains)|These|They|Yet|Indeed|However|Thus)\b/
      expect(
        claimsWith(briefing)
          .filter(({text}) => start.test(text) || danglingReference(text))
          .map(({text}) => text)
      ).toEqual([])
    })
    test('both texts stand in the bottom line and in the sections', () => {
      const line = [briefing.bottomLine?.claim, ...(briefing.bottomLine?.supports ?? [])].flatMap(
        (claim) => claim?.witnesses ?? []
      )
      const sections = briefing.sections
        .flatMap(({title, claims}) => [title, ...claims])
        .flatMap(({witnesses}) => witnesses)
      expect([[...new Set(line)].sort(), [...new Set(sections)].sort()]).toEqual([
        [1, 2],
        [1, 2]
      ])
    })
    test('no point is made twice', () => {
      const points = [
        briefing.bottomLine?.claim,
        ...(briefing.bottomLine?.supports ?? []),
        ...briefing.sections.flatMap(({title, claims}) => [title, ...claims])
      ].flatMap((claim) => claim?.evidence[0].text ?? [])
      expect(points.filter((text, index) => points.indexOf(text) !== index)).toEqual([])
    })
  })

  describe('after a change', () => {
    test('27 instead of 25 percent in one text is a conflict with both sentences', async () => {
      const text = new TextDecoder().decode(files[second()]).replace('25 percent', '27 percent')
      const changed = await make({...files, [second()]: text})
      expect(
        changed.briefing.conflicts.map(({values}) => values.map(({value, witnesses}) => [value, witnesses]))
      ).toEqual([
        [
          [25, [1]],
          [27, [2]]
        ]
      ])
      expect(changed.diagnostics.filter(({rule}) => rule === 'figures-agree')).toHaveLength(1)
    }, 60_000)
    test('without one text every claim has one witness', async () => {
      const alone = await make(without(second()))
      expect(claimsWith(alone.briefing).filter(({witnesses}) => witnesses.length !== 1)).toEqual([])
      expect(alone.briefing.agreement.items).toEqual([])
    }, 60_000)
  })
})
