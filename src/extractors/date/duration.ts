import {COUNT, countOf, durationOf, PERIOD, pattern} from './fragments.ts'
import type {DateRule, Reading} from './mention.ts'

const reading = (value: string): Reading => ({value, type: 'DURATION', precision: 'none'})

/** `three years`, `a 20-minute talk`, `half a year`, `1 hour and 30 minutes`; not ages. */
export const duration: DateRule = {
  name: 'duration',
  doc: 'A length of time',
  pattern: pattern(
    `(?:(half an?|a quarter of an?|three quarters of an?)|(${COUNT}))[ -]?(${PERIOD})(?:(?:,| and)? (${COUNT}) (${PERIOD})(?! (?:ago|later|earlier)))?`
  ),
  read(match, _context, text) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12)
    if (
      /^[\s-](?:olds?\b|of age)/i.test(after) ||
      /^some|^many/i.test(match[2] ?? '') ||
      /^a-|^a (?:night|day|second)\b/i.test(match[0])
    )
      return undefined
    if (/^(?:an?|one|three) quarters?$/i.test(match[0]) && /^ (?:of|more|less|as)\b/i.test(after)) return undefined
    if (/^an? ?(?:mins?|secs?|hrs?)$/i.test(match[0]) || /^(?:one|a) (?:day|second|minute)$/i.test(match[0]))
      return undefined
    const first = part(match[1], match[2], match[3] ?? '')
    if (match[5] === undefined) return reading(first)
    return reading(joined(first, durationOf(countOf(match[4] ?? ''), match[5])))
  }
}

function part(share: string | undefined, count: string | undefined, period: string): string {
  if (share === undefined) return durationOf(countOf(count ?? ''), period)
  const size = /^half/i.test(share) ? 0.5 : /^three/i.test(share) ? 0.75 : 0.25
  const whole = durationOf(size, period)
  return whole === 'P0.5Y' ? 'P6M' : whole === 'PT0.5H' ? 'PT30M' : whole
}

/** `P1Y` and `P6M` are `P1Y6M`; `PT1H` and `PT30M` are `PT1H30M`. */
function joined(a: string, b: string): string {
  if (a.startsWith('PT') && b.startsWith('PT')) return a + b.slice(2)
  return a + b.slice(1)
}

/** `decades`, `centuries`, `years of war`: a length that is only named. */
export const vague: DateRule = {
  name: 'vague-duration',
  doc: 'A length of time without a number',
  pattern: pattern('(?:for|in|over|after|within) (minutes|hours|days|weeks|months|years|decades|centuries)'),
  read: (match) => reading(durationOf(undefined, match[1] ?? ''))
}
