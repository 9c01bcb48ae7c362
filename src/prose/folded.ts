import {rememberLast} from './remember-last.ts'

/**
 * A text with the case taken out of it, to look for words of a long pattern before V8 has to compile the pattern. The
 * long s is the one letter that a pattern folds and this does not.
 */
export const folded = rememberLast((text) => text.toLowerCase().replaceAll('ſ', 's'))
