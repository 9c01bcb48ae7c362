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
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '"': '"”',
  // A closing mark where words begin is a slip for an opening one.
  '”': '”"',
  '‘': '’',
  "'": "'",
  '‹': '›',
  // Typewriter style: two grave accents, two apostrophes.
  '`': ''
}
const MARK = /["“”„«»‘’'‹›`]/g
const SPACE_OR_START = /^$|[\s([{—–\-/:;,“"«]/u
const LETTER = /[\p{L}\p{N}]/u
const isSpace = (unit: string): boolean => unit === '' || /\s/u.test(unit)

/** A straight mark that opens: after a space and before a word, or glued between a stop and a capital (`men."We`). */
function straightOpens(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  const after = text[at + 1] ?? ''
  if (isSpace(after)) return false
  return SPACE_OR_START.test(before) || (/[.!?]/u.test(before) && /\p{Lu}/u.test(after))
}

/** An apostrophe stands inside a word, before a cut word (`’90s`, `'em`) or after a plural: none opens a quotation. */
function singleOpens(text: string, at: number): boolean {
  return (
    SPACE_OR_START.test(text[at - 1] ?? '') &&
    LETTER.test(text[at + 1] ?? '') &&
    !/^.(?:\d\ds?\b|em\b|til\b|tis\b|n\b)/u.test(text.slice(at, at + 6))
  )
}

function opens(text: string, at: number): boolean {
  const mark = text[at]
  if (mark === '“' || mark === '„' || mark === '«') return true
  if (mark === '‘' || mark === "'") return singleOpens(text, at)
  if (mark === '`') return text[at + 1] === '`' && SPACE_OR_START.test(text[at - 1] ?? '')
  if (mark === '"') return straightOpens(text, at)
  return mark === '”' && /^$|\s/u.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '')
}

/** Two apostrophes that stand for one double mark: `today,'' he said`. */
const isDoubled = (text: string, at: number): boolean =>
  /^(?:''|’’)/u.test(text.slice(at, at + 2)) && !isSpace(text[at - 1] ?? '') && !LETTER.test(text[at + 2] ?? '')

function closes(text: string, at: number, closer: string): boolean {
  const mark = text[at] ?? ''
  const single = mark === '’' || mark === "'"
  if (single && closer !== mark) return !/[’'›»]/u.test(closer) && isDoubled(text, at)
  if (!closer.includes(mark) || (single && LETTER.test(text[at + 1] ?? ''))) return false
  return mark !== '"' || !isSpace(text[at - 1] ?? '') || isSpace(text[at + 1] ?? '')
}

/** A single mark after `s` and before a small letter may be a possessive: `the farmers’ union`. */
const mayBePossessive = (text: string, at: number): boolean =>
  /[’']/u.test(text[at] ?? '') && text[at - 1] === 's' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 4))

/** A double mark that opens after the end of a sentence, while another is open: the closing mark before it is missing. */
const opensAnew = (text: string, at: number, opener: string): boolean =>
  (text[at] === '“' || (text[at] === '"' && opener === '"')) &&
  /[.!?,]["”’]? $/u.test(text.slice(Math.max(0, at - 3), at)) &&
  !isSpace(text[at + 1] ?? '')

/** How far to look past a possible possessive for a better closing mark. */
const POSSESSIVE_REACH = 200

/** Where the words end that the mark at `marks[index]` opens, and where to go on; undefined when nothing ends them. */
interface Close {
  readonly to: number
  readonly end: number
}

function findClose(text: string, marks: readonly number[], index: number): Close | undefined {
  const at = marks[index] ?? 0
  const opener = text[at] ?? ''
  const closer = CLOSERS[opener] ?? ''
  const double = /["“„”`]/u.test(opener)
  let possessive: number | undefined
  for (let next = index + 1; next < marks.length; next++) {
    const k = marks[next] ?? 0
    if (possessive !== undefined && (k > possessive + POSSESSIVE_REACH || (text[k] === opener && opener === '‘'))) break
    if (double && opensAnew(text, k, opener)) return {to: k - 1, end: k - 1}
    if (!closes(text, k, closer)) continue
    const width = double && /['’]/u.test(text[k] ?? '') ? 2 : 1
    if (!mayBePossessive(text, k)) return {to: k, end: k + width}
    possessive ??= k
  }
  return possessive === undefined ? undefined : {to: possessive, end: possessive + 1}
}

/** How far a single-quoted run may reach; beyond it the mark was an apostrophe. */
const SINGLE_REACH = 600

/**
 * The outermost quoted runs of a text, in order. A double mark without its partner runs to the next that opens after a
 * sentence, or to the end of the text (`closed` is false); a single mark without one is an apostrophe. Marks for inches
 * and feet after a number do not open. Linear: closing marks that were looked for once are not looked for again.
 */
export function quotedIn(text: string): readonly Quoted[] {
  const marks = Array.from(text.matchAll(MARK), ({index}) => index)
  const found: Quoted[] = []
  const known = new Map<string, Close | undefined>()
  let end = 0
  for (const [index, at] of marks.entries()) {
    if (at < end || !opens(text, at)) continue
    const mark = text[at] ?? ''
    const single = mark === '‘' || mark === "'"
    const last = known.get(mark)
    const close = known.has(mark) && (last === undefined || last.to > at) ? last : findClose(text, marks, index)
    known.set(mark, close)
    if (single && (close === undefined || close.to > at + SINGLE_REACH)) continue
    const from = at + (mark === '`' ? 2 : 1)
    end = close?.end ?? text.length
    found.push({
      start: at,
      end,
      from,
      to: close?.to ?? text.length,
      closed: close !== undefined && close.end > close.to
    })
  }
  return found
}
