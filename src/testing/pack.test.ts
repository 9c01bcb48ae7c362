// A pack of policy texts, read by hand before it was built: what of it must be found, and what must never be shown.
// Only words by which a thing is known again stand here.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Briefing} from '../model/briefing.ts'
import {claimsOf} from './checks/claims-of.ts'
import {make} from './make.ts'

const PACK = new URL('../../../shared/packs/open-data-policy/sources/', import.meta.url)

async function packBriefing(): Promise<Briefing> {
  const files = readdirSync(PACK)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => [`sources/${name}`, readFileSync(new URL(name, PACK), 'utf8')] as const)
  return (await make(Object.fromEntries(files))).briefing
}

const POINTS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['open formats', /machine-readable and open formats/],
  ['an inventory of all data', /enterprise data inventory/i],
  ['a public list', /public data listing/i],
  ['customers are asked', /engage with customers|customer engagement/i],
  ['limits of release are reviewed', /valid restrictions? to release/],
  ['combined data give people away', /mosaic effect/],
  ['privacy at each stage', /privacy analyses/],
  ['costs come first', /upfront investments/]
]
const FIGURES = ['65', '1.4 million', '151,000', '765', '800,000', '2.7 million', '$1.90', '25', '70', '869']

describe.skipIf(!existsSync(PACK))('seven policy texts on one subject', async () => {
  if (!existsSync(PACK)) return
  const briefing = await packBriefing()
  const claims = claimsOf(briefing)
  const texts = claims.map(({text}) => text)
  const figures = briefing.figures.items

  it.each(POINTS)('say, and the briefing shows: %s', (_what, pattern) => {
    expect(texts.some((text) => pattern.test(text))).toBe(true)
  })
  it.each(FIGURES)('give a key figure: %s', (number) => {
    expect(figures.some((figure) => figure.number === number)).toBe(true)
  })
  it('have a deadline that stands in the chronology', () => {
    expect(briefing.chronology.items.some(({moment}) => moment.value === '2013-11-30')).toBe(true)
  })
  it('quote one sentence, and its speaker is named', () => {
    expect(briefing.quotations.items.map(({form, words}) => [form, /right to privacy/.test(words)])).toContainEqual([
      'direct',
      true
    ])
  })
  it('have a title that most of them share', () => expect(briefing.title).toBe('Open Data Policy'))

  it('show no question, menu, tag, tick-box, broken sentence or answer without its question', () => {
    const wrong =
      /\?["”]?$|\{\{|\{%|\{:|\[ ?[xX]?\]|\(<?25|…$|\.\.\.$|^(?:Yes|No|Home|Menu|Q:)\b[,.!]?|click here|^\p{Ll}/iu
    expect(texts.filter((text) => wrong.test(text) && !/^\p{Lu}/u.test(text))).toEqual([])
    expect(texts.filter((text) => /\?["”]?$|^(?:Yes|No)[,.!]|\{[{%:]|\[ ?\]/.test(text))).toEqual([])
  })
  it('show nothing that leans on a sentence which is not there', () => {
    const leaning =
      /^(?:This|It|They|These|Those|He|She|Such|Otherwise|Another example)\b(?! (?:memorandum|guidance|policy))/i
    const own = claims.filter(({evidence}) => !evidence[1]?.text.endsWith(':'))
    expect(own.map(({text}) => text).filter((text) => leaning.test(text) && !/^It (?:is|remains)/.test(text))).toEqual(
      []
    )
  })
  it('take no number of a document, a section or a law for a figure', () => {
    expect(
      figures.filter(
        ({number, unit, measure}) => /^(?:13|44|17|199)$/.test(number) && !/minute|year/.test(unit + measure)
      )
    ).toEqual([])
  })
  it('show a list item only with what introduces it', () => {
    const items = claims.filter(({text, evidence}) => /^\p{Ll}/u.test(evidence[0].text) && !/^\p{Lu}/u.test(text))
    expect(items.map(({text}) => text)).toEqual([])
  })
})
