declare module 'hyphen/en/index.js' {
  const english: {
    /** The text with soft hyphens where English words may be divided (Liang's patterns). */
    hyphenateSync(text: string): string
  }
  export default english
}
