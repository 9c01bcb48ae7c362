/** Words between a pair of quotation marks; offsets are UTF-16, `from` and `to` without the marks. */
export interface Quoted {
  /** Of the opening mark, and one past the closing one (or the end, when it is missing). */
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly closed: boolean
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '"': '"',
  '‘': '’',
  "'": "'",
  '‹': '›'
}
const SPACE_OR_START = /^$|[\s([{—–\-/:;,“"«]/u
const LETTER = /[\p{L}\p{N}]/u

/** An apostrophe stands inside a word, before a cut word (`’90s`, `'em`) or after a plural: none opens a quotation. */
function opens(text: string, at: number): boolean {
  const mark = text[at] ?? ''
  const before = text[at - 1] ?? ''
  const after = text[at + 1] ?? ''
  if (mark === '“' || mark === '„' || mark === '«') return true
  if (mark === '‘' || mark === "'") {
    return (
      SPACE_OR_START.test(before) &&
      LETTER.test(after) &&
      !/^.(?:\d\ds?\b|em\b|til\b|tis\b|n\b)/u.test(text.slice(at, at + 6))
    )
  }
  return mark === '"' && SPACE_OR_START.test(before) && after !== '' && !/\s/u.test(after)
}

function closes(text: string, at: number, closer: string): boolean {
  const mark = text[at] ?? ''
  if (mark !== '' && closer.includes(mark)) {
    const single = mark === '’' || mark === "'"
    return !(single && LETTER.test(text[at + 1] ?? '')) && !(mark === '"' && /\s/u.test(text[at - 1] ?? ''))
  }
  return mark === '"' && closer === '”'
}

/** A single mark after `s` and before a small letter may be a possessive: `the farmers’ union`. */
const mayBePossessive = (text: string, at: number): boolean =>
  /[’']/u.test(text[at] ?? '') && text[at - 1] === 's' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 4))

/** How far to look past a possible possessive for a better closing mark. */
const POSSESSIVE_REACH = 200

/** What may close each mark, and, for a single mark, what opens another of its kind. */
const NEXT: Readonly<Record<string, RegExp>> = {
  '“': /["”]/g,
  '„': /["“”]/g,
  '«': /»/g,
  '"': /"/g,
  '‘': /[‘’]/g,
  "'": /'/g
}

function findCloser(text: string, at: number): number {
  const mark = text[at] ?? ''
  const closer = CLOSERS[mark] ?? ''
  const next = NEXT[mark]
  if (next === undefined) return -1
  let possessive = -1
  next.lastIndex = at + 1
  for (let found = next.exec(text); found !== null; found = next.exec(text)) {
    const k = found.index
    if (possessive >= 0 && (k >= possessive + POSSESSIVE_REACH || found[0] === '‘')) break
    if (!closes(text, k, closer)) continue
    if (!mayBePossessive(text, k)) return k
    if (possessive < 0) possessive = k
  }
  return possessive
}

/** How far a single-quoted run may reach; beyond it the mark was an apostrophe. */
const SINGLE_REACH = 600

const OPENERS = /[“„«‘'"]/g

/** Where the next mark stands that may open a quotation; -1 when there is none. */
function nextOpener(text: string, from: number): number {
  OPENERS.lastIndex = from
  return OPENERS.exec(text)?.index ?? -1
}

/**
 * The outermost quoted runs of a text, in order. A double mark without its partner runs to the end of the text
 * (`closed` is false); a single mark without one is an apostrophe. Marks for inches and feet after a number do not open.
 * Linear: closing marks that were looked for once are not looked for again.
 */
export function quotedIn(text: string): readonly Quoted[] {
  const found: Quoted[] = []
  const known = new Map<string, number>()
  for (let at = nextOpener(text, 0); at >= 0; at = nextOpener(text, at + 1)) {
    if (!opens(text, at)) continue
    const mark = text[at] ?? ''
    const single = mark === '‘' || mark === "'"
    if ((known.get(mark) ?? 0) <= at) {
      const searched = findCloser(text, at)
      known.set(mark, searched < 0 ? Number.POSITIVE_INFINITY : searched)
    }
    const close = known.get(mark) ?? Number.POSITIVE_INFINITY
    if (single && close > at + SINGLE_REACH) continue
    const closed = close < text.length
    const to = closed ? close : text.length
    found.push({start: at, end: closed ? to + 1 : to, from: at + 1, to, closed})
    at = to
  }
  return found
}
