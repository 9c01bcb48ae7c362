// Verbs that bring speech only where they stand beside the marks (`“Stop,” he ordered`); elsewhere they mean other things.
// Source: the verbs of manner of speaking, of saying and of instrument in B. Levin, English Verb Classes and Alternations
// (1993), classes 37.3 to 37.9, 38 and 40.2, as far as news prose uses them; drawn up by hand.

/** Base forms, which are nouns as often and do not count; a past form that is not regular follows a slash. */
const BASES = `
  admonish allow articulate bark bawl beg/begged bellow bemoan blast blog/blogged blurt blurt_out brag/bragged bristle
  chant chime_in chip_in/chipped_in chuckle clarify comfort command confess confide croak crow cry_out/cried_out
  deadpan/deadpanned decry direct elaborate enthuse expand fire_back fume gasp giggle greet grin/grinned
  gripe groan growl grumble grunt gush hiss holler howl huff implore instruct interject intone jeer jest joke lash_out
  laugh lecture marvel message mock moan mouth mumble murmur muse nod/nodded offer opine order pipe_up plead pray preach
  press proclaim profess quip/quipped rage rant read_out/read_out reason recite recount reflect relate rhapsodize
  roar scoff scold scrawl scream screech scribble shoot_back/shot_back shriek shrug/shrugged sign_off smile snap/snapped snarl
  sneer sniff sob/sobbed speak/spoke speculate splutter stammer stutter sum_up/summed_up surmise taunt tease text thunder
  urge utter venture vent volunteer vow wail warble weigh_in whine whisper whistle yell yell_out yelp exhort
  type caption relay holler_out shout_out call_out sing_out/sang_out
`

function forms(entry: string): readonly string[] {
  const [base = '', irregular] = entry.split('/').map((form) => form.replaceAll('_', ' '))
  const [verb = '', ...particle] = base.split(' ')
  const tail = particle.length > 0 ? ` ${particle.join(' ')}` : ''
  const soft = /[^aeiou]y$/u.test(verb)
  const third = /(?:s|sh|ch|x|z|o)$/u.test(verb) ? `${verb}es` : soft ? `${verb.slice(0, -1)}ies` : `${verb}s`
  const past = irregular ?? `${verb.endsWith('e') ? `${verb}d` : soft ? `${verb.slice(0, -1)}ied` : `${verb}ed`}${tail}`
  const doubled = past.startsWith(`${verb}${verb.at(-1)}`)
  const stem = doubled ? `${verb}${verb.at(-1)}` : verb.endsWith('e') ? verb.slice(0, -1) : verb
  return [`${third}${tail}`, past, `${stem}ing${tail}`]
}

/** Participles that are not the past form: `has written`, `may have sung`. */
const PARTICIPLES = ['written', 'sung', 'spoken', 'sworn', 'begun', 'gone on']

/** Every form but the base, in lower case. */
export const VOICING: ReadonlySet<string> = new Set([...BASES.trim().split(/\s+/u).flatMap(forms), ...PARTICIPLES])
