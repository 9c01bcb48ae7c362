// No-break spaces where a line must not end: between a number and its unit, in `5 October`, `2 of 2`, `¶ 4`, before an ellipsis.
const UNIT_AFTER_NUMBER =
  /(\d) (?=(?:percent|per cent|million|billion|trillion|thousand|hundred|kilomet|km\b|tonnes?\b|metres?\b|meters?\b|miles?\b|hectares?\b|January|February|March|April|May|June|July|August|September|October|November|December)|of \d|%)/g

/** The text with no-break spaces in those places; same length. */
export const glued = (text: string): string =>
  text
    .replace(UNIT_AFTER_NUMBER, '$1\u00A0')
    .replace(/(\d\u00A0of) (?=\d)/g, '$1\u00A0')
    .replace(/¶ (?=\d)/g, '¶\u00A0')
    .replace(/ (?=…)/g, '\u00A0')
