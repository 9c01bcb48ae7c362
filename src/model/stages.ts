// The shapes that a new rule, reader, directive or format has to fit. Types only.
import type {Root} from 'mdast'
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive'
import type {RuleId} from '../diagnostic.ts'
import type {Briefing} from './briefing.ts'
import type {Extraction, Finding, FindingKind, Prose, Refusal} from './finding.ts'
import type {Form, MemoFields} from './form.ts'
import type {MarkingSettings} from './marking.ts'
import type {Source, SourceDocument, SourceId} from './source.ts'

/** What, why, and what to do. Severity and meaning of the rule stand in `RULES`, once. */
export interface Diagnostic {
  readonly rule: RuleId
  /** Path from the project folder: `sources/a.md`. */
  readonly file: string
  /** From 1; absent when the whole file is meant. */
  readonly line?: number
  readonly column?: number
  readonly message: string
  readonly note?: string
  readonly hints: readonly string[]
}
export type Report = (diagnostic: Diagnostic) => void

/** What a stage returns and the cache stores: diagnostics are replayed on a hit. */
export interface Outcome<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}

export interface Reader {
  readonly name: string
  /** With the dot, in lower case. */
  readonly extensions: readonly string[]
  /** Undefined when nothing can be read; then the reason has been reported. */
  read(source: Source, report: Report): SourceDocument | undefined
}

export type Extractor<K extends FindingKind = FindingKind> = {
  [P in K]: {
    readonly kind: P
    readonly doc: string
    extract(prose: Prose, report: Report): readonly Finding<P>[]
    /** What its rules looked at and left, and why; by the same guards that decide. */
    refusals(prose: Prose): readonly Refusal[]
  }
}[K]

/** Runs after all extractors and over all documents, in the order of the one array in `refiners/index.ts`. */
export interface Refiner {
  readonly name: string
  readonly doc: string
  refine(extractions: readonly Extraction[], context: RefineContext, report: Report): readonly Extraction[]
}
export interface RefineContext {
  /** Variant to name, from `brief.yml`. */
  readonly aliases: Readonly<Record<string, string>>
}

export type Shape = 'deck' | 'memo'

/** A template as read: front matter checked, tree parsed. */
export interface Template {
  /** Path from the project folder, for diagnostics. */
  readonly file: string
  readonly shape: Shape
  readonly theme: string
  readonly form: Form
  readonly tree: Root
}

/** A composed document: mdast with the nodes of `draft.ts`. */
export interface Draft {
  readonly shape: Shape
  readonly theme: string
  readonly form: Form
  readonly root: Root
}

export interface Attribute {
  readonly type: 'number' | 'string' | 'flag'
  readonly choices?: readonly string[]
  /** An attribute that must be given has no value of its own. */
  readonly required?: true
  readonly doc: string
}
export type DirectiveNode = ContainerDirective | LeafDirective | TextDirective
export interface DirectiveContext {
  readonly briefing: Briefing
  readonly shape: Shape
  readonly form: Form
  /** The section, inside `:::each{section}`. */
  readonly section: Briefing['sections'][number] | undefined
  /** Puts a tree of the template through the directives again, with another context. */
  expand(children: Root['children'], context: DirectiveContext): Root['children']
  /** The value of a checked attribute. */
  readonly attributes: Readonly<Record<string, string | number | boolean>>
}
export interface Directive {
  readonly name: string
  readonly form: 'text' | 'leaf' | 'container'
  readonly doc: string
  /** Where it may stand: anywhere, or only inside `:::each{section}`. */
  readonly within: 'anywhere' | 'section'
  readonly attributes: Readonly<Record<string, Attribute>>
  expand(node: DirectiveNode, context: DirectiveContext, report: Report): Root['children']
}

/** A theme as it is asked for: its name, or the path of a template of Office; and where that is said. */
export interface ThemeChoice {
  readonly name: string
  readonly file: string
  readonly line: number
  readonly column: number
}

/** PDF/A-2a, or PDF/A-3a with what the memo was made from. */
export type ArchiveLevel = 'a-2a' | 'a-3a'

/** The human's hand, checked: `brief.yml`. */
export interface Brief {
  readonly title?: string
  readonly subtitle?: string
  readonly date?: string
  readonly from?: string
  readonly to?: string
  readonly subject?: string
  readonly marking?: string
  /** Where `marking` stands in `brief.yml`. */
  readonly markingAt: {readonly line: number; readonly column: number}
  readonly markings: MarkingSettings
  readonly lang?: string
  readonly theme?: ThemeChoice
  readonly archive?: ArchiveLevel
  /** Name of the form of the memo; without it the template says. */
  readonly form?: string
  readonly memo: MemoFields
  readonly yardstick: 'icd203' | 'phia'
  readonly aliases: Readonly<Record<string, string>>
  /** Labels of sections, first to last; the rest follow. */
  readonly sections: readonly string[]
  readonly findings: readonly BriefEntry[]
}
/** One decision about one finding or claim: by its id, or by words of its sentence (survives small changes). */
export interface BriefEntry {
  readonly id?: string
  readonly quote?: string
  readonly pin?: boolean
  readonly drop?: boolean
  readonly edit?: string
  readonly note?: string
  /** Where it stands in `brief.yml`. */
  readonly line: number
  readonly column: number
}
export type {SourceDocument, SourceId}
