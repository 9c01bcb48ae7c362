// Bytes of a file in large pieces: thousands of small buffers would take more memory than what is in them.

export interface Sink {
  /** How many bytes were written. */
  add(chunk: Uint8Array | string): number
  /** All bytes, in one buffer. */
  bytes(): Uint8Array
}

/** Of a piece, in bytes; a larger chunk is a piece of its own. */
const PIECE = 1 << 20

/** Strings are written one byte a character, as the operators of a PDF are. */
export function sink(): Sink {
  const full: Uint8Array[] = []
  let piece = Buffer.allocUnsafe(PIECE)
  let used = 0
  const room = (size: number) => {
    if (used + size <= piece.length) return
    full.push(piece.subarray(0, used))
    piece = Buffer.allocUnsafe(Math.max(PIECE, size))
    used = 0
  }
  return {
    add(chunk) {
      const size = chunk.length
      room(size)
      if (typeof chunk === 'string') piece.write(chunk, used, 'latin1')
      else piece.set(chunk, used)
      used += size
      return size
    },
    bytes: () => Buffer.concat([...full, piece.subarray(0, used)])
  }
}
