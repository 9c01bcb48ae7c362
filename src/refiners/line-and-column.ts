/** Line and column, from 1, of an offset in a text with `\n` line ends; columns count UTF-16 units. */
export function lineAndColumn(text: string, offset: number): {readonly line: number; readonly column: number} {
  const before = text.slice(0, offset)
  const lines = before.split('\n')
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1}
}
