// The dateline of a report: `BRUSSELS, 3 March 2026 (Agency) —` before its first sentence.
import {dayIn} from './day.ts'

const DASH = /\s*(?:[—–]|--|\s-)\s+/
/** `BRUSSELS`, `NEW YORK`, `Paris, France`: the place in capitals, or any place when a date follows. */
const PLACE = /^\p{Lu}[\p{L}.'’ -]{1,40}/u
const CAPITALS = /^[\p{Lu}\s.'’-]{3,40}$/u
const LONGEST = 90

export interface Dateline {
  /** Up to the first word of the sentence. */
  readonly end: number
  readonly day: {readonly value: string; readonly start: number; readonly end: number} | undefined
  readonly agency: {readonly value: string; readonly start: number; readonly end: number} | undefined
}

/** The dateline at the start of a paragraph; undefined when it starts with its sentence. */
export function datelineIn(text: string): Dateline | undefined {
  const opening = text.slice(0, LONGEST)
  const dash = DASH.exec(opening)
  if (!dash) return undefined
  const head = opening.slice(0, dash.index)
  const end = dash.index + dash[0].length
  if (!PLACE.test(head) || !/^["“‘'(]?[\p{Lu}\p{N}]/u.test(text.slice(end))) return undefined
  const day = dayIn(head)
  const bracket = /\(([\p{L}][\p{L} .&-]{1,40})\)/u.exec(head)
  const agency = bracket
    ? {value: bracket[1] ?? '', start: bracket.index + 1, end: bracket.index + bracket[0].length - 1}
    : undefined
  const rest = day ? head.slice(0, day.start) : head
  const place = rest.replace(/\(.*$/, '').replace(/[,\s]+$/, '')
  const [town = ''] = place.split(',')
  const plain = /^[\p{L}.'’ ,-]+$/u.test(place) && place.split(/\s+/).length <= 5
  if (!plain || !(day || (CAPITALS.test(town) && (agency || place.includes(','))))) return undefined
  return {end, day, agency}
}
