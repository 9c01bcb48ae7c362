import type {Extraction, Finding} from '../model/finding.ts'
import type {Refiner} from '../model/stages.ts'

type Dated = Finding<'date'>
type Quoted = Finding<'quotation'>

const isPoint = (found: Finding): found is Dated =>
  found.kind === 'date' && (found.value.type === 'DATE' || found.value.type === 'TIME')

/** How far a date stands from the words that say who speaks. */
function distance(quote: Quoted, date: Dated): number {
  const {cue} = quote.value
  const [start, end] = cue === undefined ? [quote.start, quote.end] : [cue.start, cue.end]
  return date.start >= end ? date.start - end : Math.max(0, start - date.end)
}

/** `since the ban of 23 July`: a date that belongs to a noun or bounds a time is not that of the saying. */
const GOVERNED = /\b(?:of|since|until|till|before|after|by|for|from|to|between|than) (?:the )?$/i
const governed = (date: Dated, extraction: Extraction): boolean =>
  GOVERNED.test(extraction.document.passages[date.passage]?.text.slice(Math.max(0, date.start - 12), date.start) ?? '')

const outside = (quote: Quoted, date: Dated): boolean => date.end <= quote.start || date.start >= quote.end

/** The date of the same sentence that stands nearest the cue, else the last one before it in the paragraph. */
function dateFor(quote: Quoted, dates: readonly Dated[]): Dated | undefined {
  const inSentence = dates.filter((date) => date.sentence === quote.sentence && outside(quote, date))
  const nearest = inSentence.reduce<Dated | undefined>(
    (best, date) => (best === undefined || distance(quote, date) < distance(quote, best) ? date : best),
    undefined
  )
  return nearest ?? dates.filter((date) => date.end <= quote.start && date.value.precision === 'day').at(-1)
}

function linked(extraction: Extraction): Extraction {
  const byPassage = new Map<number, Dated[]>()
  for (const found of extraction.findings) {
    if (!isPoint(found) || governed(found, extraction)) continue
    const list = byPassage.get(found.passage)
    if (list === undefined) byPassage.set(found.passage, [found])
    else list.push(found)
  }
  const findings = extraction.findings.map((found): Finding => {
    if (found.kind !== 'quotation') return found
    const date = dateFor(found, byPassage.get(found.passage) ?? [])
    if (date === undefined) return found
    const implied = date.sentence === found.sentence ? found.implied : [...found.implied, 'date']
    return {...found, value: {...found.value, date: date.id}, implied}
  })
  return {...extraction, findings}
}

/** Gives each quotation the date on which it was said: of its sentence, else of its paragraph (then `implied` has `date`). */
export const linkQuotations: Refiner = {
  name: 'link-quotations',
  doc: 'The date of a quotation is the one in its sentence, else the last day named before it in its paragraph.',
  refine: (extractions) => extractions.map(linked)
}
