// Every rule that a diagnostic can name, with its severity and meaning, in one table that tsc keeps complete.
import type {Diagnostic} from './model/stages.ts'

export type Severity = 'error' | 'warning' | 'info'
export interface Rule {
  readonly severity: Severity
  /** What should hold. */
  readonly doc: string
}

/** Rule ids say what should hold. `error`: something asked for is not in the result; `warning`: look at it; `info`: for the record. */
export const RULES = {
  'source-is-readable': {severity: 'error', doc: 'Every file below sources/ can be read.'},
  'source-is-known-format': {
    severity: 'warning',
    doc: 'Every file below sources/ is of a format with a reader, or an image that a source shows.'
  },
  'source-has-words': {severity: 'warning', doc: 'A source is not empty.'},
  'source-is-utf8': {severity: 'warning', doc: 'A source is encoded in UTF-8.'},
  'sources-exist': {severity: 'error', doc: 'The project has at least one source with words in it.'},
  'words-are-whole': {
    severity: 'info',
    doc: 'Words are not run together or broken; what the source itself proves is mended and listed.'
  },
  'words-are-apart': {
    severity: 'warning',
    doc: 'Words run together that the source does not prove to be two are shown as they stand.'
  },
  'furniture-is-listed': {severity: 'info', doc: 'Page furniture is set aside and listed.'},
  'image-exists': {severity: 'error', doc: 'An image that is shown is in the project.'},
  'image-is-supported': {severity: 'error', doc: 'An image is whole, of a format that is known, and not too large.'},
  'image-is-shown-as-it-is': {
    severity: 'info',
    doc: 'An image is shown as it is; one that is made smaller, or loses colours or parts, is listed.'
  },
  'image-has-alt': {severity: 'warning', doc: 'An image has an alternative text.'},
  'front-matter-is-valid': {severity: 'warning', doc: 'The front matter of a source is YAML.'},
  'markup-is-shallow': {
    severity: 'warning',
    doc: 'The markup of a source nests no deeper than a reader can follow; else it is read as plain text.'
  },
  'paragraph-fits-its-pages': {
    severity: 'warning',
    doc: 'A paragraph takes less than ten pages; a longer one is shown in parts.'
  },
  'link-is-usable': {severity: 'warning', doc: 'The address of a link is short enough to be followed.'},
  'html-is-text': {severity: 'info', doc: 'Raw HTML in Markdown is not shown; it is listed.'},
  'date-is-complete': {
    severity: 'info',
    doc: 'A date without a year takes it from its source, or a sibling, and is marked implied.'
  },
  'date-is-certain': {severity: 'warning', doc: 'A date can be read one way only.'},
  'name-has-one-spelling': {
    severity: 'info',
    doc: 'A name is spelt one way; a variant is proposed as an alias for brief.yml.'
  },
  'figures-agree': {severity: 'warning', doc: 'Sources give the same value for the same measured thing.'},
  'sources-are-independent': {severity: 'info', doc: 'Copies of one text count as one witness.'},
  'brief-is-valid': {severity: 'error', doc: 'brief.yml fits its schema.'},
  'brief-entry-is-found': {severity: 'warning', doc: 'A finding named in brief.yml is in the sources.'},
  'template-is-valid': {severity: 'error', doc: 'The front matter of a template fits its schema.'},
  'directive-is-known': {severity: 'error', doc: 'A directive in a template is one of those that exist.'},
  'directive-is-in-place': {
    severity: 'error',
    doc: 'A directive that shows parts of a section stands inside :::each{section}.'
  },
  'attribute-is-known': {severity: 'error', doc: 'An attribute of a directive is one that it has.'},
  'attribute-is-valid': {severity: 'error', doc: 'The value of an attribute is of its kind.'},
  'front-matter-is-used': {
    severity: 'info',
    doc: 'What the front matter and the directives of a Markdown file say is used; else it is listed.'
  },
  'attributes-are-used': {severity: 'info', doc: 'Attributes in braces have a meaning; else they are listed.'},
  'fence-is-closed': {severity: 'warning', doc: 'A block that `:::` opens is closed, and nothing else is.'},
  'layout-is-known': {severity: 'error', doc: 'A layout that is named exists.'},
  'layout-is-used': {severity: 'warning', doc: 'A slide has the layout that was asked for.'},
  'table-is-chartable': {severity: 'warning', doc: 'A table that is to be a chart is one by the rules.'},
  'chart-form-fits': {severity: 'warning', doc: 'A chart has the form that was asked for.'},
  'speaker-notes-are-spoken': {
    severity: 'info',
    doc: 'Speaker notes stand beside slides; the memo leaves them out and says how many.'
  },
  'theme-is-known': {severity: 'error', doc: 'A theme that is named exists.'},
  'office-template-is-usable': {
    severity: 'error',
    doc: 'A template of PowerPoint that is named can be read, and has a master and a layout with a title.'
  },
  'office-template-has-room': {severity: 'warning', doc: 'The layout for content has a place for text.'},
  'office-template-is-inert': {
    severity: 'warning',
    doc: 'A template has nothing that runs, is embedded or leads out of it; else that is left out.'
  },
  'theme-font-is-measured': {severity: 'info', doc: 'The fonts of a template are there to be measured.'},
  'theme-color-is-legible': {
    severity: 'info',
    doc: 'The accent of a template stands out from its ground by 4.5 to 1; else words have another of its colours.'
  },
  'marking-is-high-enough': {
    severity: 'error',
    doc: 'The marking in brief.yml is not below what the sources carry; the higher one is printed.'
  },
  'marking-is-of-one-system': {severity: 'error', doc: 'The sources are marked in one system.'},
  'marking-is-complete': {severity: 'warning', doc: 'What the style of a marking asks for is given.'},
  'portion-is-marked': {severity: 'warning', doc: 'In a text with portion marks every paragraph has one.'},
  'source-is-marked': {severity: 'warning', doc: 'Where some sources are marked, all are.'},
  'form-is-known': {severity: 'error', doc: 'A form of memo that is named exists.'},
  'form-is-complete': {severity: 'warning', doc: 'What a form of memo asks for is given.'},
  // What forms of memo and standards ask for. The words are the sources’: most of it is for the record.
  'date-is-written-out': {severity: 'info', doc: 'The date of a memorandum is written out: `13 March 2020`.'},
  'main-point-is-first': {severity: 'info', doc: 'The first paragraph of a memorandum judges or recommends.'},
  'memo-is-short': {severity: 'info', doc: 'A memorandum has one page, one that asks for a decision two.'},
  'numbering-is-shallow': {severity: 'info', doc: 'Paragraphs are subdivided three times at most.'},
  'options-are-given': {severity: 'info', doc: 'A submission that asks for a decision shows the options.'},
  'paragraph-has-parts': {severity: 'info', doc: 'A paragraph that is subdivided has two parts at least.'},
  'paragraph-is-short': {severity: 'info', doc: 'A paragraph of a memorandum has ten lines at most.'},
  'parts-are-in-order': {severity: 'warning', doc: 'The parts that a form asks for are there, in its order.'},
  'policy-is-short': {severity: 'info', doc: 'A policy memo has about two pages.'},
  'problem-has-number': {severity: 'info', doc: 'A policy memo begins with a problem that is measured.'},
  'sentences-are-short': {severity: 'info', doc: 'The sentences of a memorandum have about 15 words on average.'},
  'subject-is-short': {severity: 'info', doc: 'The subject of a memorandum has ten words at most.'},
  'confidence-stands-alone': {severity: 'warning', doc: 'Confidence and likelihood stand in two sentences.'},
  'judgement-has-confidence': {severity: 'info', doc: 'A judgement of likelihood has a statement of confidence.'},
  'likelihood-is-of-one-row': {severity: 'info', doc: 'Words of likelihood are of one row of the scale.'},
  'likelihood-is-on-scale': {severity: 'info', doc: 'Words of likelihood are words of the scale.'},
  'percent-fits-its-word': {severity: 'warning', doc: 'A percentage beside a word of likelihood lies in its band.'},
  'title-is-short': {severity: 'warning', doc: 'The title of a slide takes two lines; a longer one is shown whole.'},
  'text-fits': {severity: 'error', doc: 'Text stays in its box, its slide and its page.'},
  'font-is-installed': {severity: 'error', doc: 'Every font file of a theme is installed and whole.'},
  'glyph-exists': {severity: 'warning', doc: 'Every character is in one of the fonts.'},
  'output-is-writable': {severity: 'error', doc: 'The folder for the results can be written.'},
  'output-is-unedited': {severity: 'warning', doc: 'A result was not edited by hand since it was built.'},
  'option-is-known': {severity: 'error', doc: 'The command line is one that the command knows.'}
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof RULES

/** `sources/a.md:12:5 warning date-is-certain  what · why · what to do` */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const place = [diagnostic.file, diagnostic.line, diagnostic.column].filter((part) => part !== undefined).join(':')
  const words = [diagnostic.message, diagnostic.note, ...diagnostic.hints].filter(Boolean).join(' · ')
  return `${place} ${RULES[diagnostic.rule].severity} ${diagnostic.rule}  ${words}`
}
