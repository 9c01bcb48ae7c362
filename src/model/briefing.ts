// Stage 4, brief: what all sources together come to. Types only; JSON-able, written out as `briefing.json`.
import type {MemoFields} from './form.ts'
import type {MarkingSettings, Portion} from './marking.ts'
import type {Metadata, Repair, SetAside, SourceId, Span} from './source.ts'

/** A sentence of a source, whole, with its place. */
export interface Evidence {
  readonly span: Span
  /** The whole sentence as it may be quoted: repaired, plain. */
  readonly text: string
  /** Number of the source in this briefing, from 1, and of the paragraph in it. */
  readonly source: number
  readonly paragraph: number
  /** Portion mark without parentheses, `S//NF`; '' in a source without markings. */
  readonly mark: string
}

/** A statement that may be shown: words of one sentence, shortened by deletion only, and every sentence that says it. */
export interface Claim {
  readonly id: string
  /**
   * What is shown: a subsequence of the tokens of `evidence[0].text`, or the human's own words when `edited`. Before a
   * list item stand the words that introduce it, cut from `evidence[1]`.
   */
  readonly text: string
  /** The pieces of the source that `text` consists of, in order. Empty when edited. */
  readonly kept: readonly Span[]
  /** First the sentence the words are from, with a list item what introduces it, then the other witnesses, by source number. */
  readonly evidence: readonly [Evidence, ...Evidence[]]
  /** Numbers of the independent sources that say so, ascending; copies count once. */
  readonly witnesses: readonly number[]
  /** From `brief.yml`: `edit` replaced the words, `note` goes into the notes. */
  readonly edited: boolean
  readonly note: string | undefined
  readonly salience: number
}

/** A moment or a stretch of time as the sources give it. */
export interface Moment {
  /** TIMEX3 as in the date finding. */
  readonly value: string
  readonly end: string | undefined
  readonly precision: string
  /** The date as printed: `August 25`. */
  readonly printed: string
  readonly yearImplied: boolean
  /** Number of the source whose date gave the year. */
  readonly impliedFrom: number | undefined
}

/** Every field is a piece of the source; the layout sets their order. */
export interface Figure {
  readonly id: string
  readonly value: number | readonly [low: number, high: number] | undefined
  readonly unitKey: string
  readonly qualifier: string
  readonly number: string
  readonly unit: string
  /** What is measured: words of the source, pieces joined with ` … ` where something between them is left out. */
  readonly measure: string
  readonly period: string
  /** First the sentence the fields are cut from. */
  readonly evidence: readonly [Evidence, ...Evidence[]]
  readonly witnesses: readonly number[]
  readonly salience: number
}

/** Different values for the same measured thing. Never resolved. */
export interface Conflict {
  readonly id: string
  readonly measure: string
  readonly unitKey: string
  readonly values: readonly [Figure, Figure, ...Figure[]]
  /** Highest less lowest, in the unit; undefined when not computable. */
  readonly difference: number | undefined
}

export interface Event {
  readonly id: string
  readonly moment: Moment
  /** The shortest clause that tells it; undefined for the publication of a source. */
  readonly claim: Claim | undefined
  /** Number of the source that was published then. */
  readonly published: number | undefined
}

export interface Quotation {
  readonly id: string
  readonly form: 'direct' | 'fragment' | 'reported'
  readonly speaker: string
  readonly role: string
  /** What is shown. Direct: the words in the marks, without them. Fragment, reported: the clause with its verb of saying. */
  readonly words: string
  /** Fragment, reported: the speaker as named before `words`, where the clause leaves it out; else ''. */
  readonly lead: string
  /** Direct words that begin or end inside a sentence of the speaker. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
  readonly moment: Moment | undefined
  readonly evidence: readonly [Evidence, ...Evidence[]]
  readonly witnesses: readonly number[]
}

export interface Band {
  readonly label: string
  readonly low: number
  readonly high: number
}

export interface Judgement {
  readonly id: string
  readonly claim: Claim
  /** The likelihood word as printed. */
  readonly word: string
  readonly band: Band | undefined
}

export interface Stance {
  readonly source: number
  readonly says: 'says' | 'differs' | 'silent'
  readonly paragraph: number | undefined
}

export interface Agreement {
  readonly claim: Claim
  /** One per source, in their order. */
  readonly stances: readonly Stance[]
}

export interface BriefTable {
  readonly id: string
  readonly caption: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly numbers: readonly (readonly (number | undefined)[])[]
  readonly units: readonly string[]
  readonly align: readonly ('left' | 'right')[]
  readonly evidence: Evidence
}

export interface BriefImage {
  readonly id: string
  /** Path below the folder of the sources, or the address as given when it is none. */
  readonly path: string
  readonly alt: string
  readonly caption: string
  readonly evidence: Evidence
}

export interface BriefSection {
  readonly id: string
  /** At most four words, of a heading or the section's most frequent name; for side heads and labels. */
  readonly label: string
  /** The assertion that heads it. */
  readonly title: Claim
  readonly claims: readonly Claim[]
  readonly tables: readonly BriefTable[]
  readonly images: readonly BriefImage[]
}

/**
 * A block of the briefing under an assertion of its own, chosen so that nothing is said twice. The assertion may be that
 * of one of its items: a slide then shows the others below it.
 */
export interface Headed<T> {
  readonly title: Claim | undefined
  readonly items: readonly T[]
}

export interface BriefSource {
  readonly number: number
  readonly id: SourceId
  readonly hash: string
  readonly meta: Metadata
  /** For source lines: `Caspian Policy Center`, else the title, else the file's name. */
  readonly label: string
  readonly words: number
  readonly paragraphs: number
  /** How many of its paragraphs gave something that is shown. */
  readonly used: number
  readonly setAside: readonly SetAside[]
  readonly repairs: readonly Repair[]
  /** The marking of its banner, written as that of a portion; '' when it has none. */
  readonly banner: string
  /** Its marked portions, in order; none when it has no markings. */
  readonly portions: readonly Portion[]
  /** Number of the source that this one copies or repeats for the greater part. */
  readonly copyOf: number | undefined
  /** An earlier source by an author of this one, or of its house: the two count as one witness. */
  readonly boundTo: {readonly source: number; readonly by: 'author' | 'house'} | undefined
}

/** What the sources do not give, counted; the words for it are the template's. */
export type Absence =
  | {readonly what: 'title' | 'author' | 'date'; readonly sources: readonly number[]}
  | {readonly what: 'confidence'; readonly sources: readonly number[]}
  | {readonly what: 'period' | 'second-witness'; readonly figures: number; readonly of: number}

export interface NameVariant {
  readonly name: string
  readonly variant: string
  /** True when `brief.yml` has it among its aliases. */
  readonly confirmed: boolean
}

export interface Briefing {
  readonly version: 1
  readonly title: string
  readonly titleImplied: boolean
  readonly subtitle: string
  /** ISO; '' when nothing gives one. */
  readonly date: string
  readonly dateFrom: 'brief' | 'environment' | 'source' | 'none'
  readonly from: string
  readonly to: string
  readonly subject: string
  /** Banner of the whole: what `brief.yml` says, never below what is shown and what the sources carry. */
  readonly marking: string
  /** How markings are to be shown. */
  readonly markings: MarkingSettings
  /** What `brief.yml` says for the form of the memo. */
  readonly memo: MemoFields
  readonly lang: string
  /** The scale that the bands of judgements are of. */
  readonly yardstick: 'icd203' | 'phia'
  readonly bottomLine:
    | {readonly claim: Claim; readonly judgement: Judgement | undefined; readonly supports: readonly Claim[]}
    | undefined
  readonly figures: Headed<Figure>
  readonly conflicts: readonly Conflict[]
  readonly sections: readonly BriefSection[]
  readonly chronology: Headed<Event>
  readonly quotations: Headed<Quotation>
  readonly agreement: Headed<Agreement>
  readonly outlook: Headed<Judgement>
  readonly gaps: Headed<Claim>
  /** Ids of the claims above whose sentence recommends something. */
  readonly recommended: readonly string[]
  readonly absences: readonly Absence[]
  readonly terms: readonly {readonly short: string; readonly long: string; readonly evidence: Evidence}[]
  readonly variants: readonly NameVariant[]
  readonly sources: readonly BriefSource[]
}
