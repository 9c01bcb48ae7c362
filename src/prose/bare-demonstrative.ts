/** `this` with no noun after it, anywhere but at the start: `will reinforce this as …`, `To supplement this and …`. */
const BARE =
  /(?<=\s)(?:this|these|those)(?=[,.;:]|\s(?:as|and|or|but|to|by|with|in|on|for|from|at|is|are|was|were|has|have|will|would|may|might|can|could|should|must|also|because|when|while|not|all)\b)/u

/** The demonstrative that stands for something outside the sentence; undefined when there is none. */
export const bareDemonstrative = (text: string): string | undefined => BARE.exec(text)?.[0]
