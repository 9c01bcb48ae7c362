// The words that a briefing may show without a source: those of the templates and of the program's one word list.
import {readFileSync} from 'node:fs'
import {forms} from '../../forms/index.ts'
import type {Briefing} from '../../model/briefing.ts'
import {wordsIn} from '../words-in.ts'
import {claimsOf} from './claims-of.ts'

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

/** What stands in quotation marks in a TypeScript file, without comments and without the code that fills in. */
function stringsIn(code: string): string {
  const bare = code.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '').replace(/^import .*$/gm, '')
  const plain = bare.match(/'(?:[^'\\\n]|\\.)*'/g) ?? []
  const filled = (bare.match(/`[^`]*`/g) ?? []).map((literal) => literal.replace(/\$\{[^}]*\}/g, ' '))
  return [...plain, ...filled].join('\n').replaceAll('\\u00a0', ' ')
}

/** Where the program has words of its own: labels, the yardsticks, what the layouts say. */
const OWN = ['src/compose/words.ts', 'src/lexicon/yardsticks.ts', 'src/layout/words.ts']

/** The program's own words and those of the given texts, in lower case. */
export function vocabulary(...texts: readonly string[]): ReadonlySet<string> {
  const own = OWN.map((path) => stringsIn(read(path)))
  const labels = forms.flatMap(({title, header}) => [title, ...header.map(({label}) => label)])
  return new Set(wordsIn([...own, ...labels, ...texts].join('\n')))
}

/**
 * Names and data that a briefing gives beside the sentences: what sources are called and when they are from, labels of
 * sections, terms, the words of likelihood, the years of events, notes of `brief.yml`.
 */
export function namesIn(briefing: Briefing): string {
  const {sources, sections, terms, variants, chronology, quotations, outlook, bottomLine} = briefing
  const {title, subtitle, date, from, to, subject, marking} = briefing
  const moments = [...chronology.items, ...quotations.items].map(({moment}) => moment)
  const words = [...outlook.items, bottomLine?.judgement].map((judgement) => judgement?.word)
  const notes = claimsOf(briefing).map((claim) => [claim.note, claim.edited ? claim.text : ''])
  const called = sources.map(({label, id, meta}) => [label, id, meta])
  const labels = sections.map(({label, tables, images}) => [
    label,
    tables.map(({caption}) => caption),
    images.map(({caption}) => caption)
  ])
  const speakers = quotations.items.map(({speaker, role}) => [speaker, role])
  const hand = [title, subtitle, date, from, to, subject, marking]
  return JSON.stringify([
    called,
    labels,
    terms.map(({short, long}) => [short, long]),
    variants,
    moments,
    words,
    notes,
    speakers,
    hand
  ])
}
