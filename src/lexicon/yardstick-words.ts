// How the words of a yardstick are met in running text: adverbs, and the nouns that `remote` needs beside it.
import {type Yardstick, yardsticks} from './yardsticks.ts'

/** Printed form to the word of the yardstick. `remote` alone is no word of likelihood (`remote work`). */
const FORMS: Readonly<Record<string, string>> = {
  'remote possibility': 'remote',
  'remote prospect': 'remote',
  'remote chance': 'remote',
  improbably: 'improbable',
  probably: 'probable',
  'very probably': 'highly probable',
  'almost certainly': 'almost certain',
  'nearly certainly': 'nearly certain',
  'even chance': 'roughly even chance',
  'even odds': 'roughly even odds'
}

export type YardstickName = keyof typeof yardsticks

/** Everything that can be a cue of likelihood, in lower case: the words of all yardsticks and their printed forms. */
export const LIKELIHOOD_WORDS: readonly string[] = [
  ...new Set([
    ...Object.values<Yardstick>(yardsticks).flatMap(({bands}) => bands.flatMap(({label, also}) => [label, also])),
    ...Object.keys(FORMS)
  ])
].filter((word) => word !== '' && word !== 'remote')

/** The band in which a cue stands on a yardstick; undefined when the word is not on it. Case does not matter. */
export function yardstickBand(
  cue: string,
  name: YardstickName
): {readonly label: string; readonly low: number; readonly high: number} | undefined {
  const word = cue.toLowerCase()
  const words = [word, FORMS[word]]
  const {bands}: Yardstick = yardsticks[name]
  const found = bands.find(({label, also}) => words.includes(label) || (also !== '' && words.includes(also)))
  return found === undefined ? undefined : {label: found.label, low: found.low, high: found.high}
}

/** Phrases of likelihood that no yardstick has, built on its words. Source: compiled for this project from assessments and forecasts. */
export const LIKELIHOOD_PHRASES: readonly string[] = `
most likely|more likely than not|more likely|less likely|more than likely|as likely as not|equally likely|quite likely|fairly likely
increasingly likely|not likely|not very likely|most probably|quite probably|most unlikely|increasingly unlikely|not improbable
not unlikely|extremely likely|extremely unlikely|virtually certain|all but certain|no realistic prospect|good chance|strong chance
slim chance|little chance|fair chance|better than even chance|high probability|low probability|high likelihood|low likelihood
strong likelihood|in all likelihood|in all probability|highly unlikely|rather unlikely|somewhat likely|somewhat unlikely`
  .split(/[|\n]/u)
  .filter((words) => words !== '')
