/** Line and column, from 1, of a UTF-16 offset in a text. */
export function pointOf(text: string, offset: number): {readonly line: number; readonly column: number} {
  const before = text.slice(0, offset)
  return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')}
}
