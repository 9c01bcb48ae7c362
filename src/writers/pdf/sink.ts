// Bytes of a file in one piece that grows: thousands of small buffers would take more memory than what is in them.

export interface Sink {
  /** How many bytes were written. */
  add(chunk: Uint8Array | string): number
  /** All bytes, in a buffer of their own. */
  bytes(): Uint8Array
}

const FIRST = 1 << 18

/** Strings are written one byte a character, as the operators of a PDF are. */
export function sink(): Sink {
  let buffer = Buffer.allocUnsafe(FIRST)
  let length = 0
  return {
    add(chunk) {
      const size = chunk.length
      if (length + size > buffer.length) {
        const larger = Buffer.allocUnsafe(Math.max(length + size, 2 * buffer.length))
        buffer.copy(larger, 0, 0, length)
        buffer = larger
      }
      if (typeof chunk === 'string') buffer.write(chunk, length, 'latin1')
      else buffer.set(chunk, length)
      length += size
      return size
    },
    bytes: () => Uint8Array.prototype.slice.call(buffer, 0, length)
  }
}
