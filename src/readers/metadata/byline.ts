// The author's name in a byline.

const OPENS_LABEL = /^(?:authors?(?:\(s\))?|written by|author name|reporters?|correspondents?)\s*:\s*/i
const OPENS_BY =
  /^(?:(?:written|posted|reported|reporting|story|edited|words|text|analysis|commentary|prepared|compiled|a report|an analysis)\s+)?by:?\s+(?=\S)/i
/** `; editing by …`, a bracket. */
const AFTER = /;\s*(?:(?:additional )?reporting|editing|writing)(?: and \w{1,10})? by .*$|[)\]]\.?$/i
/** Name words that stand in lower case. */
const PARTICLE = /^(?:de|da|di|do|dos|del|della|der|den|van|von|vom|zu|zum|la|le|bin|ibn|al|el|ul|ter|ten|y|e|af|av)$/
const NAME_WORD = /^(?:(?:al|el|d|l|o|mc|mac)[-'’])?\p{Lu}[\p{L}\p{M}.'’-]*$/u
const STAFF =
  /^(?:staff|staff writer|staff writers|staff reporter|reuters|associated press|afp|agencies|editorial board|the editors|editors|admin|our correspondent)$/i
const LONGEST_NAME = 6
const LONGEST_LINE = 24

export interface Byline {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** `Author: Jane Doe`, `By Jane Doe and Ali bin Omar, Senior Fellow`; undefined when the line is something else. */
export function bylineIn(text: string): Byline | undefined {
  if (/^[([]/.test(text)) return moved(bylineIn(text.slice(1)), 1)
  const label = OPENS_LABEL.exec(text)?.[0] ?? OPENS_BY.exec(text)?.[0]
  if (label === undefined) return undefined
  const labelled = label.includes(':')
  const rest = text.slice(label.length).replace(AFTER, '')
  if (rest.split(/\s+/).length > LONGEST_LINE || /[!?]$/.test(rest)) return undefined
  const end = namesEnd(rest, labelled)
  if (end === 0) return undefined
  const value = rest.slice(0, end)
  return {value, start: label.length, end: label.length + value.length}
}

const moved = (byline: Byline | undefined, by: number): Byline | undefined =>
  byline && {value: byline.value, start: byline.start + by, end: byline.end + by}

/** The names in a line that holds nothing else, each of two words or more; none in any other line. */
export function namesIn(text: string): readonly string[] {
  const names = pieces(text).map((piece) => piece.text)
  return names.every((name) => isName(name, false)) ? names : []
}

/** Where the last name ends; 0 when the line does not begin with one, or goes on in lower case after the names. */
function namesEnd(rest: string, labelled: boolean): number {
  let end = 0
  for (const {text, at} of pieces(rest)) {
    if (!isName(text, labelled)) {
      // After a comma stands what the author is; a sentence would have no capital there.
      return end > 0 && /^[\p{Lu}a]/u.test(text) && rest.slice(end, at).includes(',') && !/[.]$/.test(rest) ? end : 0
    }
    end = at + text.length
  }
  return end
}

function pieces(rest: string): readonly {readonly text: string; readonly at: number}[] {
  const found: {readonly text: string; readonly at: number}[] = []
  let at = 0
  for (const match of rest.matchAll(/,\s*(?:and\s+)?|\s+(?:and|with|&)\s+|;\s*/g)) {
    found.push({text: rest.slice(at, match.index), at})
    at = match.index + match[0].length
  }
  found.push({text: rest.slice(at), at})
  return found.filter((piece) => piece.text !== '')
}

function isName(text: string, labelled: boolean): boolean {
  if (STAFF.test(text)) return true
  const words = text.split(/\s+/)
  if (words.length > LONGEST_NAME || words.length < (labelled ? 1 : 2)) return false
  return (
    words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word)) && NAME_WORD.test(words[words.length - 1] ?? '')
  )
}
