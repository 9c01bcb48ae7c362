// Finite verbs that report speech after a quotation (`… ?” the minister asked`). Lower case.
// Source: the reporting verbs of English news prose, drawn up by hand.

const WORDS = `
  said says asked asks added adds wrote writes told tells replied replies answered answers continued continues
  concluded concludes explained explains noted notes warned warns insisted insists argued argues stated states
  declared declares shouted shouts cried cries exclaimed wondered wonders demanded demands joked quipped tweeted posted
  recalled recalls remarked observed responded retorted testified began begins suggested admitted urged
`

export const SAYING_VERBS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/))
