// Words at the start of a sentence that tie it to the one before. Source: compiled for this project; standard lists of conjuncts.

/** Followed by a comma they add or order, and can go without harm to what is said. */
export const CONNECTIVES: readonly string[] = `
however|indeed|yet|still|for instance|for example|additionally|in addition|finally|lastly|moreover|furthermore|nevertheless|nonetheless
therefore|thus|hence|consequently|as a result|as a consequence|accordingly|meanwhile|also|besides|similarly|likewise|in contrast|by contrast
on the other hand|on the one hand|instead|rather|conversely|in other words|in fact|in short|in sum|in summary|to sum up|overall|in general
first|second|third|fourth|firstly|secondly|thirdly|first of all|next|then|again|in particular|specifically|notably|importantly|of course|to be sure
that said|having said that|even so|all the same|in turn|at the same time|to this end|to that end|for this reason|for these reasons|for that reason
in this context|in this regard|in this respect|in this way|in this sense|in that regard|in that respect|in that sense|with this in mind|after all
in any case|in any event|at any rate|more importantly|most importantly|more generally|more broadly|more immediately|equally|above all|by comparison
in comparison|to begin with|in conclusion|as such|as noted|as mentioned|put differently|put simply|simply put|in effect|and|but|so|worse|better still
by the same token|on balance|on top of that|what is more|what's more|at the very least|as it happens|incidentally|clearly then
for one thing|for another|for its part|for their part|for his part|for her part|and yet|but still|even then|crucially|significantly`
  .split(/[|\n]/u)
  .filter((words) => words !== '')

/** Without a comma they can go too, when a clause follows. */
export const CONJUNCTIONS: readonly string[] = [
  'and yet',
  'but then',
  'and',
  'but',
  'yet',
  'thus',
  'therefore',
  'hence'
]

/** They carry a condition, a time or a negation that deleting would lose: the sentence is not shown without what stood before. */
export const BOUND_STARTS: readonly string[] = `
otherwise|if so|if not|in that case|in this case|in which case|in such cases|in these cases|until then|since then|by then|only then|from then on|then
nor|or|there|here|so do|so does|so did|so too|neither does|neither do|neither did|not so|not always|afterwards|thereafter|previously
to do so|in doing so|by doing so|in so doing|doing so|because of this|because of that|as a result of this|despite this|in spite of this|given this|under these circumstances
in response|in exchange|in return|later|earlier|soon after|shortly after|the same day|the next day|the following day|the following year|a year later|years later|days later|weeks later|months later|at that time|at the time|at that point`
  .split(/[|\n]/u)
  .filter((words) => words !== '')
