// Cues of speculation weaker than a yardstick. Source: compiled for this project; the kinds follow common descriptions of
// hedging (modal verbs, epistemic verbs, adverbs, adjectives). Each line is a pattern for one cue, in lower case.

/** Adverbs: the cue is the word. */
export const HEDGE_ADVERBS: readonly string[] = `
possibly|perhaps|potentially|presumably|apparently|conceivably|arguably|supposedly|purportedly|reportedly|allegedly|seemingly|ostensibly
hypothetically|theoretically|in theory|in principle|plausibly|maybe|putatively|tentatively|by all accounts`
  .split(/[|\n]/u)
  .filter((words) => words !== '')

/** Adjectives before or after their noun. */
export const HEDGE_ADJECTIVES: readonly string[] = `
putative|conceivable|plausible|presumed|alleged|suspected|hypothetical|tentative|speculative|supposed|purported`
  .split(/[|\n]/u)
  .filter((words) => words !== '')

/** Verbs of evidence that claim less than they could; a `that` goes with those marked. */
export const HEDGE_VERBS: readonly string[] = `
suggest|suggests|suggested|suggesting|suggestive of|indicate that|indicates that|indicated that|indicating that|imply that|implies that|implying that|implied that
imply|implies|implicates|hint at|hints at|hint that|hints that|point to the possibility|points to the possibility
speculate|speculates|speculated|suspect|suspects|postulate|postulates|postulated|hypothesise|hypothesize|hypothesised|hypothesized|hypothesises|hypothesizes
infer|infers|inferred|surmise|surmises|raise the possibility|raises the possibility|raising the possibility|raised the possibility
can be deduced|can be inferred|can be expected to|could be expected to|may be expected to|might be expected to|can be expected|cannot be expected|can not be expected|could be expected|should not be expected|would appear|would seem|would suggest
cannot be ruled out|can not be ruled out|cannot be excluded|cannot rule out|could not be ruled out|cannot exclude
stands to|stand to|is set to|are set to|is poised to|are poised to|is on course to|are on course to|is bound to|are bound to`
  .split(/[|\n]/u)
  .filter((words) => words !== '')

/** Nouns that carry a hedge. */
export const HEDGE_NOUNS: readonly string[] = `
possibility that|possibility of|hypothesis that|chance that|chance of|risk that|prospect of|prospect that|fear that|fears that|signs that|sign that|suspicion that|suspicions that`
  .split(/[|\n]/u)
  .filter((words) => words !== '')
