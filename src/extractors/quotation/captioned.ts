import {hasFiniteVerb} from '../../prose/finite-verb.ts'
import type {Attribution, Spoken} from './attribution.ts'
import {type Cue, within} from './cue.ts'
import {spoken} from './speaker.ts'

/** A line with a name and an office is no longer. */
const REACH = 120
const DASH = /^\s*[—–-]{1,2}\s*/u
/** A title before the name, nothing else. */
const TITLES = /^(?:\p{Lu}[\p{L}.’'-]* ){0,4}$/u
const NAME = /^(?:\p{Lu}[\p{L}\p{M}.’'-]* ){0,3}\p{Lu}[\p{L}\p{M}’'-]+(?=[,.]|$)/u

/** `“The gate will hold.” — Anna Weiss, mayor`: an epigraph or a pulled quotation, with its name below it. */
export function captioned({text, mentions}: Spoken, start: number, end: number): Attribution | undefined {
  const rest = text.slice(end, end + REACH + 1)
  const dash = DASH.exec(rest)?.[0].length ?? 0
  if (rest.length > REACH || start > 0 || rest.trim() === '' || hasFiniteVerb(rest)) return undefined
  const from = end + (dash > 0 ? dash : rest.length - rest.trimStart().length)
  const cue: Cue = {start: end, end: from, verb: '—', takes: 'quote', passive: false}
  const named = within(mentions, from, text.length)[0]
  if (named?.type === 'person' && TITLES.test(text.slice(from, named.start))) return {cue, speaker: spoken(named)}
  const name = dash > 0 ? NAME.exec(text.slice(from))?.[0] : undefined
  return name === undefined ? undefined : {cue, speaker: {start: from, end: from + name.length, mention: undefined}}
}
