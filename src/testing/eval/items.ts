import {notationsOf} from '../../extractors/date/notations.ts'
import {TIME_UNITS} from '../../lexicon/units.ts'
import type {Extraction, Finding} from '../../model/finding.ts'
import type {SourceDocument} from '../../model/source.ts'
import {spanOf} from '../../prose/place.ts'
import {resolveDates} from '../../refiners/resolve-dates.ts'

/** Something found, as the scorer wants it: a type, offsets into the text, and what the type has besides. */
export type Item = Readonly<Record<string, unknown>> & {readonly type: string}

/** Sentences and findings as the scorer's items; a kind that the scorer does not know makes none. */
export function itemsOf(extraction: Extraction): readonly Item[] {
  const [{document, sentences, findings} = extraction] = resolveDates.refine(
    [extraction],
    {aliases: {}},
    () => undefined
  )
  return [
    ...sentences.map(({span}) => ({type: 'sentence', start: span.start, end: span.end})),
    ...findings.flatMap((finding) => itemOf(finding, document))
  ]
}

function itemOf(finding: Finding, document: SourceDocument): readonly Item[] {
  const {start, end} = finding.span
  const at = {start, end}
  if (finding.kind === 'date') return [dateItem(finding)]
  if (finding.kind === 'term') return acronymItem(finding)
  if (finding.kind === 'judgement') return isHedge(finding) ? [{type: 'hedge', ...at}] : []
  if (finding.kind === 'quotation') return quoteItem(finding, document)
  if (finding.kind === 'quantity') return quantityItem(finding)
  return []
}

/** A word that is defined (`“Household” means …`), and a short name of words (`the Act`), are no acronyms. */
function acronymItem({rule, span: {start, end}, value: {short, long}}: Finding<'term'>): readonly Item[] {
  const isAcronym = rule !== 'term/defined' && (rule !== 'term/shorthand' || /^\p{Lu}[\p{Lu}\d-]+$/u.test(short))
  return isAcronym ? [{type: 'acronym', start, end, short, long}] : []
}

/** A time that is not on the calendar is a DATE of TIMEX3; one reading, in all the notations that gold is written in. */
function dateItem({span, value, implied, rule}: Finding<'date'>): Item {
  const kind = value.type === 'REF' ? 'DATE' : value.type
  return {type: 'date', start: span.start, end: span.end, kind, value: notationsOf(value, implied, rule)}
}

/** A vague amount has no value that could be scored. */
function quantityItem({span, rule, value: quantity}: Finding<'quantity'>): readonly Item[] {
  const {value, unit, change, measure} = quantity
  if (value === undefined) return []
  const concept = measure.map((words) => words.text).join(' ')
  const kind = quantityKind(rule, unit)
  return [{type: 'quantity', start: span.start, end: span.end, value, unit, change, concept, kind}]
}

const KINDS: Readonly<Record<string, string>> = {
  percent: 'percent',
  money: 'currency',
  age: 'age',
  measure: 'dimension'
}

/** What the scorer calls its kind: `quantity/digits-money` is of currency; what is counted, and plain numbers, are numbers. */
function quantityKind(rule: string, unit: string): string {
  if (/^(?:celsius|fahrenheit|kelvin)$/.test(unit)) return 'temperature'
  if (unit === 'degree') return 'angle'
  if (/^point\b/.test(unit)) return 'number'
  if (TIME_UNITS.has(unit)) return 'duration'
  return KINDS[rule.split('-').find((part) => KINDS[part] !== undefined) ?? ''] ?? 'number'
}

/** Words of doubt; what is advised, and how sure somebody is, are judgements but no hedges. */
const isHedge = ({value}: Finding<'judgement'>): boolean => value.form === 'likelihood' || value.form === 'modal'

/** Fewer words out of the middle of a sentence are a name or a doubt as often as speech; nobody annotates them as quotations. */
const LEAST_QUOTED = 3
const isScrap = (words: string): boolean => /^\P{Lu}/u.test(words) && words.split(' ').length < LEAST_QUOTED

/** What stands in quotation marks; reported speech has none. */
function quoteItem({value, passage}: Finding<'quotation'>, document: SourceDocument): readonly Item[] {
  const {form, words, speaker, cue} = value
  const home = document.passages[passage]
  if (form === 'reported' || home === undefined || (form === 'fragment' && isScrap(words.text))) return []
  const {start, end} = spanOf(home, words.start, words.end)
  const place = speaker && spanOf(home, speaker.start, speaker.end)
  const by = speaker && place && {text: speaker.text, start: place.start, end: place.end}
  return [{type: 'quote', start, end, kind: form, ...(by && {speaker: by}), ...(cue && {cue: cue.text})}]
}
