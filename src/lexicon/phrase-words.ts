// Closed classes of words that begin, hold together and end phrases. Lower case. Source: English grammars.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const PREPOSITIONS = set(`
  about above across after against along among amid around at before behind below beneath beside besides between beyond
  by despite down during except for from in inside into like near of off on onto out outside over past per through
  throughout to toward towards under underneath until up upon via with within without
`)
export const DETERMINERS = set(`
  the a an this that these those its their our your my his her every each no any some all both such another
`)
/** Words that begin another clause, or another part of a list. */
export const CLAUSE_WORDS = set(`
  and or but nor so yet because although though while whereas if unless whether when where why how that which who whom
  whose since as than until once after before i you he she it we they there here this these those what
`)
export const AUXILIARIES = set(`
  am is are was were be been being has have had having do does did can could may might must shall should will would
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't won't wouldn't
`)
/** Adverbs that stand between a subject and its verb, or between a verb and its object. */
export const MID_ADVERBS = set(`
  also already still now only just even never not reportedly currently then often usually always recently roughly about
  nearly almost sharply slightly further ever far officially initially eventually finally together approximately again
`)
/** Adjectives of size that an amount makes precise. */
export const SIZE_ADJECTIVES = set(`
  large larger largest long longer longest big bigger biggest huge vast small smaller smallest great sizeable sizable
  substantial significant considerable massive enormous short tall high low wide deep heavy
`)
/** Nouns that stand for an amount of what follows `of`. */
export const COLLECTIVES = set(
  'population populations number numbers group groups total amount volume share proportion majority minority portion body pool'
)
/** Verbs whose object is the measure of their subject. All finite forms and participles. */
export const LINKING_VERBS = set(`
  is are was were be been being equals equal equalled equaled reach reaches reached reaching total totals totalled totaled
  totalling totaling number numbers numbered cost costs costing measure measures measured average averages averaged
  averaging exceed exceeds exceeded exceeding amount amounts amounted amounting stand stands stood account accounts
  accounted accounting make makes made comprise comprises comprised represent represents represented constitute
  constitutes constituted span spans spanned stretch stretches stretched extend extends extended weigh weighs weighed
  hit hits worth valued estimated priced remain remains remained cover covers covered
`)
/** Prepositions between such a verb, or a verb of change, and the amount. */
export const AMOUNT_PREPOSITIONS = set('at to by for from up over')
