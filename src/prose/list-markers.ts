/** Marks that stand before an item wherever they are printed inside a line. */
const BULLET = /(?<=\s|^)[•‣⁃◦▪●■►](?=\s*\S)/gu
/** `1.`, `2.)`, `(3)`, `b.`, `c)`: the marker of an item after a space or at the start. */
const MARKER = /(?<=\s|^)\(?(\d{1,2}|[a-z])(?:\.\)?|\))(?=\s+\S)/gu

interface Marker {
  readonly at: number
  readonly label: string
}

/**
 * Offsets, ascending, at which an item of a list begins that is printed inside one line: at each bullet, and at each marker of a
 * run that counts on (`a. … b. … c. …`, `9. … 10. …`). A lone marker is a number or a letter of the sentence.
 */
export function listMarkers(text: string): readonly number[] {
  const starts = new Set<number>()
  for (const bullet of text.matchAll(BULLET)) starts.add(bullet.index)
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
