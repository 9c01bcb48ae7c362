/**
 * Characters of windows-1252 for the bytes 80 to 9F, by the WHATWG Encoding Standard; the five that it leaves open are
 * the control of that number. Not every `TextDecoder` knows them.
 */
export const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
