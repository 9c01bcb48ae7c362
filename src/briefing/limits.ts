// How much is chosen, and why that much.

/** Words of a claim as a point; a slide of five points holds 60 words (looks, layout 4). */
export const POINT_WORDS = 22
/** Words of body on one slide, and points on it. */
export const SLIDE_WORDS = 60
export const SLIDE_POINTS = 5
/** Characters of a title: two lines of 28 points hold about 132, of 24 points 156, a source mark included. */
export const TITLE_CHARACTERS = 140
/** Words to which a title is shortened where it can be. */
export const TITLE_WORDS = 20
/** Characters of the bottom line: three lines of 30 points. */
export const LEAD_CHARACTERS = 180
export const SUPPORTS = 3
/** Key figures, judgements, events, quotations: two slides of each at the most, one in a small project. */
export const FIGURES = 8
export const SMALL_FIGURES = 4
export const JUDGEMENTS = 8
export const EVENTS = 10
export const SMALL_EVENTS = 5
export const QUOTATIONS = 6
export const SMALL_QUOTATIONS = 3
export const AGREEMENTS = 14
export const SMALL_AGREEMENTS = 10
/** Words of a claim in the table of agreements: two lines. */
export const AGREEMENT_WORDS = 18
export const GAPS = 5
/** Words of source text for each section of the briefing, and how many sections it has at least and at most. */
export const WORDS_PER_SECTION = 800
export const SECTIONS = {least: 2, most: 7}
/** From this many words of source text there are two slides of quotations and of agreements. */
export const MIDDLE = 4000
/** Up to this many there is one slide of events and of key figures. */
export const SMALL = 2500
/** From this many a section has two slides. */
export const LARGE = 5000
