// What words say of the block before or after them.

const ATTRIBUTION = /^\s*(?:[—–―]|-{2,3})\s*\p{L}/u

/** Whether words announce what follows them. */
export const announces = (words: string): boolean => /[:：]\s*$/.test(words)

/** Whether words name who said what stands before them: `— A name`. */
export const attributes = (words: string): boolean => ATTRIBUTION.test(words)
