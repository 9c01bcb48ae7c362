import type {Mention} from './mention.ts'

const TO = /^,? ?(?:to|until|till|through|–|—|-|~)(?: the)? ?$/i
const FROM = /(?:^|[\s(])(from|between) $/i
const AT = /^(?:,? (?:at|on|around|from|after|before)? ?)$/i

/** Two dates with `to` between them are a range; a day and a time of day side by side are one moment. */
export function joinRanges(mentions: readonly Mention[], text: string): readonly Mention[] {
  const joined: Mention[] = []
  for (const mention of mentions) {
    const before = joined.at(-1)
    const union =
      before && text.slice(before.stop, mention.start).length < 12 ? unite(before, mention, text) : undefined
    if (union === undefined) joined.push(mention)
    else joined[joined.length - 1] = union
  }
  return joined
}

function unite(a: Mention, b: Mention, text: string): Mention | undefined {
  const between = text.slice(a.stop, b.start)
  return moment(a, b, between) ?? range(a, b, between, FROM.exec(text.slice(Math.max(0, a.start - 9), a.start))?.[1])
}

/** `October 5 at 10 a.m.`, `5 p.m. on Friday`. */
function moment(a: Mention, b: Mention, between: string): Mention | undefined {
  if (!AT.test(between)) return undefined
  const [day, time] = a.type === 'TIME' ? [b, a] : [a, b]
  if (day.type !== 'DATE' || time.type !== 'TIME' || day.precision !== 'day' || !time.value.startsWith('T'))
    return undefined
  if (day.end !== undefined || day.value.includes('T')) return undefined
  const value = `${day.value}${time.value}`
  return {...day, value, type: 'TIME', precision: 'minute', start: a.start, stop: b.stop, rule: day.rule}
}

/** The end takes the year that closes the range: `August 5 to September 3, 2021`. */
function range(a: Mention, b: Mention, between: string, opener: string | undefined): Mention | undefined {
  const linked = TO.test(between) || (opener?.toLowerCase() === 'between' && /^ and (?:the )?$/i.test(between))
  if (!linked || a.type !== b.type || !(a.type === 'DATE' || a.type === 'TIME')) return undefined
  if (a.end !== undefined || b.end !== undefined || a.precision !== b.precision) return undefined
  const value = /^XXXX/.test(a.value) && /^\d{4}/.test(b.value) ? b.value.slice(0, 4) + a.value.slice(4) : a.value
  if (/^\d/.test(value) && /^\d/.test(b.value) && value > b.value) return undefined
  const start = opener === undefined ? a.start : a.start - opener.length - 1
  return {
    ...a,
    value,
    end: b.value,
    start,
    stop: b.stop,
    implied: [...new Set([...(a.implied ?? []), ...(b.implied ?? [])])]
  }
}
