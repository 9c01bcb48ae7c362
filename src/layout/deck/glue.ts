const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const MAGNITUDES = 'percent|per cent|percentage|hundred|thousand|million|billion|trillion|bn|m|k|km|kg|ha|%|°C'

const AFTER_DIGIT = new RegExp(`(\\d) (?=(?:${MAGNITUDES}|${MONTHS})(?![\\p{L}\\d]))`, 'gu')
const BEFORE_DAY = new RegExp(`(?<![\\p{L}\\d])(${MONTHS}) (?=\\d{1,2}(?!\\d))`, 'gu')

/**
 * Puts no-break spaces where a line must not end: `25 percent`, `5 October`, `2 of 2`, `¶ 4`, before an ellipsis.
 * Changes spaces only.
 */
export function glue(text: string): string {
  return text
    .replace(AFTER_DIGIT, '$1\u00A0')
    .replace(BEFORE_DAY, '$1\u00A0')
    .replace(/(\d) of (?=\d)/g, '$1\u00A0of\u00A0')
    .replace(/([¶§]) (?=\d)/g, '$1\u00A0')
    .replace(/ (?=…)/g, '\u00A0')
}
