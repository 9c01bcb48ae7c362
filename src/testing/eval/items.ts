import type {Extraction, Finding} from '../../model/finding.ts'
import type {SourceDocument} from '../../model/source.ts'
import {spanOf} from '../../prose/place.ts'

/** Something found, as the scorer wants it: a type, offsets into the text, and what the type has besides. */
export type Item = Readonly<Record<string, unknown>> & {readonly type: string}

/** Sentences and findings as the scorer's items; a kind that the scorer does not know makes none. */
export function itemsOf({document, sentences, findings}: Extraction): readonly Item[] {
  return [
    ...sentences.map(({span}) => ({type: 'sentence', start: span.start, end: span.end})),
    ...findings.flatMap((finding) => itemOf(finding, document))
  ]
}

function itemOf(finding: Finding, document: SourceDocument): readonly Item[] {
  const {start, end} = finding.span
  const at = {start, end}
  if (finding.kind === 'date') return [{type: 'date', ...at, kind: finding.value.type, value: [finding.value.value]}]
  if (finding.kind === 'term') return [{type: 'acronym', ...at, short: finding.value.short, long: finding.value.long}]
  if (finding.kind === 'judgement') return isHedge(finding) ? [{type: 'hedge', ...at}] : []
  if (finding.kind === 'quotation') return quoteItem(finding, document)
  if (finding.kind === 'quantity') return quantityItem(finding)
  return []
}

/** A vague amount has no value that could be scored. */
function quantityItem({span, value: quantity}: Finding<'quantity'>): readonly Item[] {
  const {value, unit, change, measure} = quantity
  if (value === undefined) return []
  const concept = measure.map((words) => words.text).join(' ')
  return [{type: 'quantity', start: span.start, end: span.end, value, unit, change, concept}]
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
