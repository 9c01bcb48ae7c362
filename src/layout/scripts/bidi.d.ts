declare module 'bidi-js' {
  interface Bidi {
    /** Embedding levels of UAX 9, one a UTF-16 unit. */
    getEmbeddingLevels(text: string, direction?: 'ltr' | 'rtl'): {readonly levels: Uint8Array}
    getMirroredCharacter(character: string): string | null
  }
  export default function bidiFactory(): Bidi
}
