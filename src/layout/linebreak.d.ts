declare module 'linebreak' {
  /** UAX 14 line break opportunities of a string, first to last. */
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): {readonly position: number; readonly required: boolean} | null
  }
}
