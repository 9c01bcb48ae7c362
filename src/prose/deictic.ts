const OF_ITS_DAY = /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening|week))\b/i

/** `The government has today approved …`: by the day of the briefing it is no longer today. */
export const isDeictic = (sentence: string): boolean => OF_ITS_DAY.test(sentence)
