// Words that, with a capital after a stop, begin a sentence rather than go on with a name. Lower case.
// Source: the closed word classes of English (pronouns, determiners, conjunctions, prepositions, auxiliaries, question
// words) and the adverbs that open sentences in news and policy prose.

const WORDS = `
  i he she it we you they this that these those there here one some many most all both each every either neither
  no none nobody nothing another other others such much more less few several any anyone everyone everybody
  the a an its his her their our your my
  and but or nor so yet for because although though while whereas if unless until once since as when whenever where
  wherever whether before after despite during in on at by with without within from to of under over between among
  amid against across through throughout toward towards behind beyond upon about above below along around into via
  until according given following based
  who whom whose what which why how
  is are was were am be been do does did has have had can could will would shall should may might must let
  isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't
  it's he's she's that's there's they're we're you're i'm i've i'd i'll we've we'll they've they'll he'd she'd
  however moreover furthermore nevertheless nonetheless meanwhile therefore thus hence indeed instead also still then
  now today yesterday tomorrow later earlier recently currently finally first second third next last lastly firstly
  secondly thirdly additionally similarly likewise otherwise again already even just only perhaps maybe clearly overall
  generally specifically notably importantly unfortunately fortunately ultimately eventually subsequently consequently
  accordingly rather often sometimes usually please yes well not never ever too afterwards afterward thereafter
  then-president not nearly almost
`

export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/))

/** Starters that are also ranks of what they stand before: `U.S. First Lady`. */
export const ORDINAL_STARTERS: ReadonlySet<string> = new Set(['first', 'second', 'third', 'next', 'last', 'other'])

/** Starters that are surnames too: `Theresa B. May`. Source: common surnames among the words above. */
export const NAMES_LIKE_STARTERS: ReadonlySet<string> = new Set([
  'may',
  'will',
  'still',
  'more',
  'rather',
  'best',
  'such',
  'yet',
  'well'
])
