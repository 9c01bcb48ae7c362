/** Marks that stand before an item wherever they are printed inside a line. */
const BULLET = /(?<=\s|^)[•‣⁃◦▪●■►](?=\s*\S)/gu
/** `1.`, `2.)`, `(3)`, `b.`, `c)`: the marker of an item after a space or at the start. */
const MARKER = /(?<=\s|^)\(?(\d{1,2}|[a-z])(?:\.\)?|\))(?=\s+\S)/gu

const BULLETS: ReadonlySet<number> = new Set([...'•‣⁃◦▪●■►'].map((bullet) => bullet.charCodeAt(0)))
const FIRST_BULLET = Math.min(...BULLETS)
const STOP = 46
const BRACKET = 41
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isSmall = (code: number): boolean => code >= 97 && code <= 122
const isCapital = (code: number): boolean => code >= 65 && code <= 90

/** Whether a label may end before `at`: a small letter or up to two digits, with no letter or digit before them. */
function isLabelled(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1)
  if (!isDigit(last) && !isSmall(last)) return false
  const before = text.charCodeAt(at - 2)
  const first = isDigit(last) && isDigit(before) ? text.charCodeAt(at - 3) : before
  return !isDigit(first) && !isSmall(first) && !isCapital(first)
}

/** Whether bullets are there, and how many places that may be markers: one pass for what most texts have none of. */
function glance(text: string): {readonly bullets: boolean; readonly markers: number} {
  let bullets = false
  let markers = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === STOP || code === BRACKET) {
      if (isLabelled(text, at)) markers++
    } else if (code >= FIRST_BULLET && BULLETS.has(code)) bullets = true
  }
  return {bullets, markers}
}

interface Marker {
  readonly at: number
  readonly label: string
}

/**
 * Offsets, ascending, at which an item of a list begins that is printed inside one line: at each bullet, and at each marker of a
 * run that counts on (`a. … b. … c. …`, `9. … 10. …`). A lone marker is a number or a letter of the sentence.
 */
export function listMarkers(text: string): readonly number[] {
  const {bullets, markers} = glance(text)
  if (!bullets && markers < 2) return []
  const starts = new Set<number>()
  if (bullets) for (const bullet of text.matchAll(BULLET)) starts.add(bullet.index)
  let previous: Marker | undefined
  for (const match of text.matchAll(MARKER)) {
    const marker = {at: match.index, label: match[1] ?? ''}
    if (previous !== undefined && follows(previous.label, marker.label) && opens(text, previous, starts)) {
      starts.add(previous.at)
      starts.add(marker.at)
    }
    previous = marker
  }
  return [...starts].sort((a, b) => a - b)
}

function follows(before: string, after: string): boolean {
  if (/\d/.test(before)) return Number(after) === Number(before) + 1
  return before.charCodeAt(0) + 1 === after.charCodeAt(0)
}

/** A run begins the text, or follows a colon, a stop or a semicolon. */
function opens(text: string, {at}: Marker, starts: ReadonlySet<number>): boolean {
  return starts.has(at) || at === 0 || /[:;.!?]\s*$/.test(text.slice(Math.max(0, at - 3), at))
}
