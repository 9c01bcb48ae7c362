import type {Cited, Form} from '../model/form.ts'

/** The edition; the paragraphs below are as restated from it. */
const REGULATION = 'AR 25-50 (10 Oct 2020, revised 4 Oct 2024)'
const INCH = 72

/** A value with its paragraph of the regulation. */
const by = <T>(value: T, paragraph: string): Cited<T> => ({value, source: `${REGULATION}, ${paragraph}`})

/** The US Army memorandum. */
export const ar2550: Form = {
  name: 'ar-25-50',
  title: 'Memorandum',
  template: 'memo-ar-25-50.md',
  sources: [REGULATION],
  unverified: [
    'All paragraph numbers and line counts: read in restatements of the regulation, not in the regulation itself.',
    'Place and form of the page number.',
    'Wording of the lines of name and rank.',
    'The seal of the letterhead is not drawn.'
  ],
  page: {
    paper: by({width: 8.5 * INCH, height: 11 * INCH}, 'paras 1-18 and 2-3a'),
    margins: by({left: INCH, right: INCH, bottom: INCH}, 'para 2-3c'),
    // 12 points are recommended; the line is that of the theme’s body text, so that its grid of half lines holds.
    type: by({size: 12, leading: 15}, 'paras 1-19 and 1-20'),
    ink: by('#000000', 'para 1-20')
  },
  header: [
    {key: 'letterhead', label: 'Letterhead', required: true},
    {key: 'deadline', label: 'S:', required: false},
    {key: 'office-symbol', label: 'Office symbol', required: true},
    {key: 'date', label: 'Date', required: true},
    {key: 'addressees', label: 'MEMORANDUM FOR', required: true},
    {key: 'subject', label: 'SUBJECT:', required: true}
  ],
  asks: ['signature'],
  parts: []
}

/** Lengths of the memorandum, in points; each with its paragraph. `lines` are lines below what stands above. */
export const MEMORANDUM = {
  officeSymbol: by({lines: 2}, 'para 2-4a(1)'),
  suspense: by({linesAboveDate: 2}, 'para 2-4a(4)'),
  memorandumFor: by({lines: 3, wrapIndent: 0.25 * INCH}, 'para 2-4a(5)'),
  /** Addresses that are listed; more of them are `SEE DISTRIBUTION`. */
  listed: by(5, 'para 2-4a(5)'),
  subject: by({lines: 2}, 'para 2-4a(6)'),
  body: by({lines: 3}, 'para 2-4b'),
  /** Left edge of the label by depth from 1, and from the end of a label to its text. */
  indents: by([0, 0.25 * INCH, 0.5 * INCH, 0.5 * INCH], 'fig 2-1'),
  afterLabel: by(0.25 * INCH, 'fig 2-1'),
  authority: by({lines: 2}, 'para 2-4c(1)'),
  signature: by({lines: 5, indent: 3.25 * INCH}, 'para 2-4c(2)'),
  distribution: by({lines: 2}, 'para 2-4c(5)'),
  continuation: by({top: INCH, textLines: 3}, 'para 2-5')
} as const

/** What the style of a memorandum aims at. */
export const STYLE = {
  subjectWords: by(10, 'para 2-4a(6)'),
  sentenceWords: by(15, 'para 1-39b'),
  paragraphLines: by(10, 'para 1-39b'),
  pages: by(1, 'para 1-39b'),
  decisionPages: by(2, 'para 2-8a'),
  subdivisions: by(3, 'para 1-39b(10)')
} as const
