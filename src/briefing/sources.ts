// The sources as the briefing cites them: number, name, how much was read, used and set aside.
import type {Absence, Briefing, BriefSource, Evidence} from '../model/briefing.ts'
import type {Extraction, Sentence} from '../model/finding.ts'
import type {Metadata} from '../model/source.ts'
import type {Independence} from './independence.ts'
import {shorten, wordCount} from './shorten/index.ts'

export type UncountedSource = Omit<BriefSource, 'used'>

/** Share of a source's statements that stand in another, from which it is called its copy. */
const MOSTLY = 0.5

/** The sources in the order of their files, before anything is chosen from them. `copied[i]` counts the statements of source i+1 that stand word for word in each earlier one; `independence` says which count as one. */
export function sourcesOf(
  extractions: readonly Extraction[],
  copied: readonly ReadonlyMap<number, number>[],
  {first, bonds}: Pick<Independence, 'first' | 'bonds'>
): readonly UncountedSource[] {
  return extractions.map(({document, sentences}, index) => {
    const counts = [...(copied[index] ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    const [of, count] = counts[0] ?? [undefined, 0]
    const mostly = count >= MOSTLY * Math.max(1, sentences.length)
    const [earlier, bond] = [first[index + 1], bonds[index + 1]]
    return {
      number: index + 1,
      id: document.source,
      hash: document.hash,
      meta: withTitle(document, sentences[0]),
      label: labelOf(document, sentences[0]),
      words: document.passages.reduce((sum, passage) => sum + wordCount(passage.text), 0),
      paragraphs: Math.max(0, ...document.passages.map((passage) => passage.paragraph)),
      setAside: document.setAside,
      repairs: document.repairs,
      banner: document.banner,
      portions: document.passages.flatMap(({span: {start, end}, mark}) => (mark === '' ? [] : [{start, end, mark}])),
      copyOf: mostly ? of : bond === 'copy' ? earlier : undefined,
      boundTo: !mostly && earlier && (bond === 'author' || bond === 'house') ? {source: earlier, by: bond} : undefined
    }
  })
}

/** Words of a title that a source does not give itself: those of its lead. */
const TITLE_WORDS = 16
const LABEL_WORDS = 5

/** A text without a title is called by its first sentence, and said to be. */
function withTitle({meta}: Extraction['document'], lead: Sentence | undefined): Metadata {
  if (meta.title || !lead) return meta
  const {text} = shorten(lead.text, TITLE_WORDS, [])
  return {...meta, title: {value: text.replace(/[.]$/, ''), implied: true, span: lead.span}}
}

/** Publisher, else author, else title, else the first words of the lead, else the file's name. */
function labelOf({meta, source}: Extraction['document'], lead: Sentence | undefined): string {
  const given = meta.publisher?.value ?? meta.author?.value ?? meta.title?.value
  if (given) return given
  const words = lead?.text.split(' ') ?? []
  return words.length > 0 ? `${words.slice(0, LABEL_WORDS).join(' ')}\u00a0…` : fileName(source)
}

const fileName = (id: string): string => id.split('/').at(-1) ?? id

/** Each source with the number of its paragraphs that gave something shown. */
export function counted(sources: readonly UncountedSource[], shown: readonly Evidence[]): readonly BriefSource[] {
  const used = new Set(shown.map((evidence) => `${evidence.source} ${evidence.paragraph}`))
  return sources.map((source) => ({
    ...source,
    used: [...used].filter((key) => key.startsWith(`${source.number} `)).length
  }))
}

/** What the sources do not give, counted. */
export function absencesOf(
  briefing: Pick<Briefing, 'sources' | 'figures' | 'outlook' | 'bottomLine'>,
  confident: ReadonlySet<number>
): readonly Absence[] {
  const absences: Absence[] = []
  for (const what of ['title', 'author', 'date'] as const) {
    const sources = briefing.sources
      .filter((source) => source.meta[what] === undefined || source.meta[what]?.implied)
      .map((source) => source.number)
    if (sources.length > 0) absences.push({what, sources})
  }
  const judged = briefing.outlook.items.length > 0 || briefing.bottomLine?.judgement !== undefined
  const silent = briefing.sources.map((source) => source.number).filter((number) => !confident.has(number))
  if (judged && silent.length > 0) absences.push({what: 'confidence', sources: silent})
  const of = briefing.figures.items.length
  const period = briefing.figures.items.filter((figure) => figure.period === '').length
  if (period > 0) absences.push({what: 'period', figures: period, of})
  const alone = briefing.figures.items.filter((figure) => figure.witnesses.length < 2).length
  if (alone > 0 && briefing.sources.length > 1) absences.push({what: 'second-witness', figures: alone, of})
  return absences
}
