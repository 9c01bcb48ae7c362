// The words that the layouts say themselves: frames, heads of tables, legends. All others come with the draft.
export const layoutWords = {
  /** Slides: before the marks at the foot, and `2 of 3` of a run of slides under one title. */
  sources: 'Sources',
  of: 'of',
  slide: 'slide',
  /** Under a chronology. */
  yearImplied: 'Ring: year implied.',
  yearImpliedOrStated: 'Ring: year implied. Disc: year stated.',
  /** First days of months along an axis. */
  months: ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  /** In the place of a picture. */
  notShown: 'Picture not shown',
  /** Pages. */
  pageOf: (number: number, count: number): string => `Page ${number} of ${count}`,
  notes: 'Notes',
  /** Before the subject of a memorandum that has no header. */
  subject: 'SUBJECT:',
  noteLegend: 'S: source, by its number; ¶: paragraph of the source.',
  figureHeads: ['Figure', 'What it measures', 'Period', 'Sources', 'Note'],
  sourceHeads: ['', 'Citation', 'Descriptor'],
  conflictHeads: ['Value', 'Quotation', 'Source']
} as const
