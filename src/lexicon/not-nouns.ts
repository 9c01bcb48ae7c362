// Words that end the search for the noun that a number counts: function words, auxiliaries, common verbs and adverbs.
// Lower case. Source: closed word classes of English, and verbs that follow a number as its predicate in news prose.

const WORDS = `
  the a an this that these those each every either neither no any some such both all half
  i you he she it we they me him us them mine yours hers ours theirs who whom whose which what where when why how
  my your his her its our their
  and or but nor so yet for because although though while whereas if unless until till once since as than whether & v vs
  about above across after against along among amid around at before behind below beneath beside besides between beyond
  by despite down during except from in inside into like near of off on onto out outside over past per through throughout
  to toward towards under underneath up upon via with within without versus
  am is are was were be been being do does did have has had having can could may might must shall should will would
  cannot isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't
  not never also too very just only even still already again ever now then here there today yesterday tomorrow later earlier
  ago away apart together respectively alone overall annually combined instead however therefore thus meanwhile
  said says say told tells asked added adds made makes make took takes take got get gets went goes go came comes come
  began begins start starts started ended ends end rose rises fell falls left leaves became becomes become remain remains
  remained stood stands lived live lives died die dies killed injured wounded arrested evacuated deployed sent
  showed shows show gave gives give found finds find held holds saw sees knew knows thought thinks want wants wanted
  need needs needed use uses used live work works worked lost won paid pays cost costs spent bought sold offers offer
  includes include including included following compared according due based born located according
  asks suggests calls called seeks sought warns warned claims claimed argues noted notes
  more less fewer higher lower greater further longer
  o'clock am pm a.m p.m et etc ie eg percent % january february march april june july august september october november
  december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec
  million billion trillion thousand hundred dozen
`

export const NOT_NOUNS: ReadonlySet<string> = new Set(
  WORDS.trim()
    .split(/\s+/)
    .filter((word) => !/^(?:more|less|fewer|further|combined|injured|wounded)$/.test(word))
)
