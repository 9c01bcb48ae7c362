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
/** Words of a claim in the table of agreements: two lines. */
export const AGREEMENT_WORDS = 18
export const GAPS = 5
/** Words of source text for each section of the briefing, and how many sections it has at least. */
export const WORDS_PER_SECTION = 800
export const LEAST_SECTIONS = 2

/** How much a project of some size has room for. */
export interface Room {
  readonly figures: number
  readonly events: number
  readonly quotations: number
  readonly agreements: number
  readonly judgements: number
  /** Of the judgements, those with weaker words than likelihoods. */
  readonly weaker: number
  /** Slides of 60 words that the judgements fill. */
  readonly outlookSlides: number
  /** Of a few texts what they agree on is the finding; of many it is told in the sections, which then choose first. */
  readonly sectionsFirst: boolean
  /** Sections at the most. */
  readonly sections: number
  /** Slides of 60 words that a section fills; two thirds keep the memo of two articles at four pages. */
  readonly sectionSlides: number
}

/** A slide holds four figures, five events, three quotations. */
const MIDDLE: Room = {
  figures: 8,
  events: 10,
  quotations: 3,
  agreements: 10,
  judgements: 8,
  weaker: 4,
  outlookSlides: 1,
  sectionsFirst: false,
  sections: 7,
  sectionSlides: 1
}
const SMALL: Room = {...MIDDLE, figures: 4, events: 5, weaker: 1, sectionSlides: 2 / 3}
const VAST: Room = {
  figures: 14,
  events: 12,
  quotations: 9,
  agreements: 8,
  judgements: 14,
  weaker: 8,
  outlookSlides: 5,
  sectionsFirst: true,
  sections: 9,
  sectionSlides: 2
}

/** Rooms by the least number of words in all sources, the largest first. */
const ROOMS: readonly (readonly [words: number, room: Room])[] = [
  [15_000, VAST],
  [5000, {...MIDDLE, quotations: 6, agreements: 14, outlookSlides: 2, sectionSlides: 2}],
  [4000, {...MIDDLE, quotations: 6, agreements: 14}],
  [2500, MIDDLE]
]

/** The room that so many words of source text have. */
export const roomFor = (words: number): Room => ROOMS.find(([least]) => words >= least)?.[1] ?? SMALL
