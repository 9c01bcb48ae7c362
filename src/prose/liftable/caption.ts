import type {LiftRule} from './rule.ts'

const CAPTION =
  /^(?:(?:Figure|Fig\.?|Table|Chart|Box|Map|Photo|Photograph|Image|Exhibit|Graph|Plate|Panel|Annex|Appendix) ?(?:\d{1,3}|[A-Z]|[IVX]{1,5})?(?:[.-]\d{1,3})?[a-z]?\s?[.:|–—]|(?:Sources?|Photo(?:graph)?(?: credit)?|Image(?: credit)?|Credits?|Notes?|Data|Legend|Key|Caption|Pictured|Above|Below|Left|Right)\s?:)/u

/** A caption belongs to its picture or table. */
export const caption: LiftRule = ({text, passage}) =>
  passage.role === 'caption' || CAPTION.test(text) ? 'a caption or a source line' : undefined
