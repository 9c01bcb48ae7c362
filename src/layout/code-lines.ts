// Lines of code as they are shown.

/** Columns between two tab stops. */
const TAB = 4

/** A line of code with spaces up to the next stop for every tab. */
export function withoutTabs(line: string): string {
  let shown = ''
  for (const part of line.split(/(\t)/)) shown += part === '\t' ? ' '.repeat(TAB - ([...shown].length % TAB)) : part
  return shown
}
