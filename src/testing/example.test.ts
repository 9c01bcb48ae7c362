// What a careful analyst finds in the worked example of this project: the four texts below `sources/`.
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import type {Briefing} from '../model/briefing.ts'
import {danglingReference} from '../prose/dangling.ts'
import {claimsOf} from './checks/claims-of.ts'
import {agreementsOn, allText, datesOf, figuresOf, findingsOf, quantitiesOf} from './checks/find.ts'
import {bodyWords, pointsOn} from './checks/slides.ts'
import {misplacedEvidence, rewordedClaims} from './checks/unsourced.ts'
import {filesBelow, type Made, make} from './make.ts'

/** Numbers of the sources in the order of their names. */
const [COURIER, INSTITUTE, MINISTRY, PLAIN] = [1, 2, 3, 4] as const

let files: Readonly<Record<string, Uint8Array>>
let made: Made
let briefing: Briefing
beforeAll(async () => {
  files = filesBelow(fileURLToPath(new URL('../../', import.meta.url)), ['sources', 'brief.yml'])
  made = await make(files)
  briefing = made.briefing
}, 60_000)

/** The project with some words of one of its files exchanged. */
const changed = (path: string, from: string, to: string) => {
  const text = new TextDecoder().decode(files[path])
  if (!text.includes(from)) throw new Error(`${path} does not have: ${from}`)
  return make({...files, [path]: text.replaceAll(from, to)})
}

describe('what the texts say of themselves', () => {
  test.each([
    [COURIER, 'Port Linnard Bets on the Sea as Omber Reservoir Runs Low', 'Nell Ardmore', '2025-10-14'],
    [INSTITUTE, 'Desalination and Its Alternatives on the Corvane Coast', 'Karel Ostrey and Jonna Fell', '2025-09-22'],
    [MINISTRY, 'Government approves desalination plant for the Corvane Coast', undefined, '2025-10-06']
  ])('source %i: %s', (number, title, author, date) => {
    const meta = briefing.sources[number - 1]?.meta
    expect([meta?.title?.value, meta?.author?.value, meta?.date?.value]).toEqual([title, author, date])
  })

  test('the newspaper is the publisher of its page', () => {
    expect(briefing.sources[COURIER - 1]?.meta.publisher?.value).toMatch(/^Corvane Courier/)
  })

  test('the note gives no title, author or date', () => {
    const {title, author, date} = briefing.sources[PLAIN - 1]?.meta ?? {}
    expect([title?.implied ?? true, author, date]).toEqual([true, undefined, undefined])
  })

  test('the furniture of the page is listed, the other texts lose nothing of their own', () => {
    const aside = briefing.sources[COURIER - 1]?.setAside.map(({text}) => text).join('\n')
    for (const words of [
      /^Corvane Courier/m,
      /^port linnard bets/m,
      /^Share this article/m,
      /^Related articles/m,
      /Skerrow/
    ]) {
      expect(aside).toMatch(words)
    }
    expect(briefing.sources[PLAIN - 1]?.setAside).toEqual([])
  })

  test('what was set aside is nowhere in deck and memo', () => {
    expect(allText([made.deck.slides, made.memo.pages])).not.toMatch(/Skerrow|oyster|ferry|Copy link/i)
  })
})

describe('quantities', () => {
  test.each([
    [/^31 percent/, 4],
    [/^(?:roughly|about) 40 percent/, 3],
    [/60,000 cubic metres/, 4],
    [/€410 million/, 3],
    [/€930 million/, 1],
    [/3\.4 kilowatt-hours/, 3],
    [/18 percent/, 3],
    [/62 percent/, 2],
    [/1\.8 kilometres/, 1],
    [/^(?:within )?5 kilometres/, 1],
    [/hundreds (?:of )?growers/, 1],
    [/several hundred/, 2],
    [/300 and 400 tractors/, 1],
    [/9 to 11 percent/, 1],
    [/[Mm]ore than a quarter/, 1],
    [/as many as 600 people/, 1]
  ])('%s stands %i times', (pattern, times) => {
    expect(quantitiesOf(made.extractions).filter((words) => pattern.test(words))).toHaveLength(times)
  })

  test('names and numbers of things that only look like quantities are none', () => {
    const words = quantitiesOf(made.extractions)
    expect(
      words.filter((one) => /14\/2025|41\/2025|^12$|^1987|^9$|0555|^1930|^2028|^1964|^Table|^Figure/.test(one))
    ).toEqual([])
  })

  test.each([
    [31, 'percent', [COURIER, INSTITUTE, MINISTRY, PLAIN]],
    [40, 'percent', [COURIER, INSTITUTE, MINISTRY]]
  ])('%i %s is one figure with its witnesses', (value, unit, witnesses) => {
    expect(figuresOf(briefing, value, unit).map((figure) => figure.witnesses)).toEqual([witnesses])
  })
})

describe('the one conflict', () => {
  test('the share of water lost to leaks: 27 or 34 percent', () => {
    const values = briefing.conflicts.map((conflict) => conflict.values.map(({value, witnesses}) => [value, witnesses]))
    expect(values).toEqual([
      [
        [27, [INSTITUTE]],
        [34, [PLAIN]]
      ]
    ])
    expect(briefing.conflicts[0]?.difference).toBe(7)
    expect(made.diagnostics.filter(({rule}) => rule === 'figures-agree')).toHaveLength(1)
  })

  test('is gone when the texts agree', async () => {
    const agreed = await changed('sources/note-from-the-plain.txt', '34 percent', '27 percent')
    expect(agreed.briefing.conflicts).toEqual([])
    expect(agreementsOn(agreed.briefing, /27 percent of treated water/, [INSTITUTE, PLAIN])).not.toEqual([])
  }, 60_000)
})

describe('dates and events', () => {
  test('dates without a year take it from a dated sibling and are marked', () => {
    const note = made.extractions.filter(({document}) => document.source === 'note-from-the-plain.txt')
    for (const day of ['2025-07-23', '2025-08-31', '2025-09-12', '2025-09-19', '2025-10-03', '2025-11-18']) {
      expect(datesOf(note)).toContain(`${day} implied`)
    }
  })

  test('the date of the survey and of the founding are no reference for others', () => {
    expect(datesOf(made.extractions).filter((date) => /^(?:1964|2009)-/.test(date))).toEqual([])
  })

  test.each([
    ['2025-10-03', 'the drive of the growers'],
    ['2025-11-18', 'the vote']
  ])('%s: %s', (day) => {
    expect(briefing.chronology.items.filter(({moment}) => moment.value === day).length).toBeGreaterThan(0)
  })

  test('the publications', () => {
    const published = briefing.chronology.items.filter((event) => event.published !== undefined)
    expect(published.map(({moment}) => moment.value)).toEqual(['2025-09-22', '2025-10-06', '2025-10-14'])
  })
})

describe('quotations', () => {
  const all = () => findingsOf(made.extractions, 'quotation').map(({value}) => value)
  test.each([
    ['direct', /Tervane/, /^Nothing else of this size can be ready sooner/],
    ['direct', /Tervane/, /^We can argue about the weather/],
    ['direct', /Lindqvarn/, /^We are asking for the water you throw away/],
    ['fragment', /Lindqvarn/, /^a cathedral for a leaking parish/],
    ['fragment', /Tervane/, /^an insurance that every household/],
    ['fragment', /Morwick/, /^two halves of one plan/],
    ['reported', /Morwi[c]?k/, /worst (?:mains|districts)/]
  ])('%s, by %s: %s', (form, speaker, words) => {
    const found = all().filter((quotation) => quotation.form === form && words.test(quotation.words.text))
    const reported = all().filter(
      (quotation) => quotation.form === form && words.test(quotation.words.text.replace(/^.*?(?=worst)/, ''))
    )
    const names = [...found, ...reported].map(({name, speaker: printed}) => name ?? printed?.text ?? '')
    expect(names.filter((name) => speaker.test(name)).length).toBeGreaterThan(0)
  })

  test('the minister is among those quoted, with her office', () => {
    const [minister] = briefing.quotations.items.filter(({speaker}) => /Ilsa Tervane/.test(speaker))
    expect(minister?.role).toMatch(/Minister for Land and Water/)
  })
})

describe('judgements and gaps', () => {
  const words = (form: string) =>
    findingsOf(made.extractions, 'judgement').flatMap(({value}) =>
      value.form === form ? [value.cue.text.toLowerCase()] : []
    )
  test.each([
    ['likelihood', /^(?:very likely|would very likely)$/],
    ['likelihood', /^almost certainly$/],
    ['likelihood', /roughly even chance/],
    ['likelihood', /^unlikely$/],
    ['likelihood', /^very unlikely$/],
    ['likelihood', /^highly improbable$/],
    ['likelihood', /^probabl[ey]$/],
    ['modal', /^could/],
    ['modal', /^might/],
    ['recommendation', /^should/],
    ['recommendation', /^must not/]
  ])('%s: %s', (form, pattern) => {
    expect(words(form).filter((word) => pattern.test(word)).length).toBeGreaterThan(0)
  })

  test.each([
    ['the seagrass', /not known how the seagrass|No one can say what the brine|which is not yet known/],
    ['boreholes without a permit', /published no figures|not known how much they take/],
    ['who pays for an idle plant', /remains unclear who would pay/]
  ])('left open: %s', (_what, pattern) => {
    const open = [briefing.gaps.title, ...briefing.gaps.items]
    expect(open.filter((claim) => claim?.evidence.some(({text}) => pattern.test(text))).length).toBeGreaterThan(0)
  })

  test('the bottom line has a judgement or a recommendation, and words of more than one source', () => {
    const {claim, supports = []} = briefing.bottomLine ?? {}
    const sources = new Set([claim, ...supports].flatMap((one) => one?.evidence.map(({source}) => source) ?? []))
    expect(sources.size).toBeGreaterThan(1)
    expect(claim?.evidence[0].text).toMatch(
      /likely|unlikely|should|recommend|almost certain|probabl|chance|cannot|must/
    )
  })
})

test.each([
  ['no water before 2028', /before 2028/, [COURIER, PLAIN]],
  ['nothing else as large is ready sooner', /(?:ready sooner|quicker way)/, [COURIER, MINISTRY]],
  ['farms pump most of the groundwater', /62 percent of the groundwater/, [INSTITUTE, PLAIN]],
  ['salt has moved inland', /4 kilometres inland/, [INSTITUTE, PLAIN]],
  ['the vote in November', /18 November/, [COURIER, PLAIN]],
  ['tariffs rise', /18 percent/, [COURIER, MINISTRY, PLAIN]],
  ['the seagrass is an unknown', /seagrass|meadow|brine/, [COURIER, INSTITUTE]]
])('several sources say so: %s', (_what, pattern, sources) => {
  expect(agreementsOn(briefing, pattern, sources).length).toBeGreaterThan(0)
})

test('a paragraph that one text has word for word from another is one witness', () => {
  const claims = claimsOf(briefing).filter(({evidence}) =>
    /owned by the Corvane Water Authority|operator will run it|Tenders will be invited/.test(evidence[0].text)
  )
  expect(claims.filter(({witnesses}) => witnesses.length > 1)).toEqual([])
})

describe('names, terms, faults, pictures and tables', () => {
  test('the director is one person under two spellings, as brief.yml says', () => {
    expect(briefing.variants).toContainEqual({name: 'Ansel Morwick', variant: 'Ansel Morwik', confirmed: true})
  })

  test('without brief.yml the alias is proposed', async () => {
    const {'brief.yml': _, ...rest} = files
    const bare = await make(rest)
    expect(bare.briefing.variants.map(({variant, confirmed}) => [variant, confirmed])).toContainEqual([
      expect.stringMatching(/Morwi/),
      false
    ])
  }, 60_000)

  test.each([
    ['CWA', 'Corvane Water Authority'],
    ['CGU', 'Coastal Growers’ Union'],
    ['EIA', 'environmental impact assessment'],
    ['RO', 'reverse osmosis']
  ])('%s is the %s', (short, long) => {
    const found = briefing.terms.filter((term) => term.short === short).map((term) => term.long.toLowerCase())
    expect(found).toEqual([long.toLowerCase()])
  })

  test('the words that run together are mended and listed', () => {
    const repairs = briefing.sources.flatMap((source) => source.repairs.map(({before, after}) => [before, after]))
    expect(repairs).toEqual([['waterfrom', 'water from']])
  })

  test('the tables have their captions, units and numbers', () => {
    const tables = findingsOf(made.extractions, 'table').map(({value}) => value)
    expect(tables.map(({caption}) => caption)).toEqual([
      expect.stringMatching(/Omber Reservoir on 12 September/),
      expect.stringMatching(/Four ways to supply the Corvane Coast/)
    ])
    expect(tables[0]?.rows.map((row) => row[1]?.number)).toEqual([78, 74, 66, 69, 58, 61, 43, 31])
    expect(tables[1]?.rows.map((row) => row[2]?.number)).toEqual([0.4, 0.85, 1.25, 1.9])
  })

  test('the map has its words and its caption', () => {
    const [map, ...others] = findingsOf(made.extractions, 'image').map(({value}) => value)
    expect(others).toEqual([])
    expect(map?.url).toBe('images/corvane-coast.png')
    expect(map?.alt).toMatch(/^Sketch map of the Corvane Coast/)
    expect(map?.caption).toMatch(/The Corvane Coast, with the planned plant/)
  })
})

describe('brief.yml', () => {
  test('title, from, to and marking are the human’s', () => {
    expect([briefing.title, briefing.from, briefing.to, briefing.marking]).toEqual([
      'Water for the Corvane Coast',
      'Policy Unit, Port Linnard',
      'Members of the Water Committee',
      'For the committee'
    ])
  })

  test('the pinned sentence is shown, and survives a small change of its words', async () => {
    const shown = (one: Briefing) =>
      claimsOf(one).filter(({evidence}) => /^Repairing leaks is the cheapest/.test(evidence[0].text))
    expect(shown(briefing).length).toBeGreaterThan(0)
    const after = await changed(
      'sources/institute-report.md',
      'the cheapest option and can start at once',
      'the cheapest of the options and can start at once'
    )
    expect(shown(after.briefing).length).toBeGreaterThan(0)
    expect(after.diagnostics.filter(({rule}) => rule === 'brief-entry-is-found')).toEqual([])
  }, 60_000)
})

describe('deck and memo', () => {
  test('every claim and every sentence is where it says', () => {
    expect([...misplacedEvidence(briefing, made.texts), ...rewordedClaims(briefing, made.texts)]).toEqual([])
  })

  test('a deck that can be shown and a memo that can be read', () => {
    expect(made.deck.slides.length).toBeGreaterThanOrEqual(8)
    expect(made.deck.slides.length).toBeLessThanOrEqual(22)
    expect(made.memo.pages.length).toBeGreaterThanOrEqual(2)
    expect(made.memo.pages.length).toBeLessThanOrEqual(8)
  })

  test('at most five points on a slide, and 60 words in one text', () => {
    const full = made.deck.slides.filter((slide) => pointsOn(slide) > 5 || bodyWords(slide) > 60)
    expect(full.map(({title}) => title)).toEqual([])
  })

  test('nothing shown begins with a word that points elsewhere', () => {
    const shown = claimsOf(briefing).filter(({edited}) => !edited)
    expect(shown.filter(({text}) => danglingReference(text) !== undefined).map(({text}) => text)).toEqual([])
  })

  test('every source is used', () => {
    expect(briefing.sources.filter(({used}) => used === 0).map(({label}) => label)).toEqual([])
  })
})
