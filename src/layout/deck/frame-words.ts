/** The few words that the frame of a slide says itself. */
export const FRAME_WORDS = {
  sources: 'Sources',
  /** `2 of 3` of a run of slides under one title. */
  of: 'of',
  slide: 'slide'
} as const
