// Function words of English: closed classes (articles, pronouns, prepositions, auxiliaries, conjunctions) after any
// reference grammar, without negations and quantifiers such as `only`, which change what a sentence claims.
export const stopwords: ReadonlySet<string> = new Set(
  `a an the this that these those it its itself he him his himself she her hers herself they them their theirs
  themselves we us our ours ourselves you your yours i me my mine myself one ones who whom whose which what there here
  and or but nor so yet for of in on at by to from with without within into onto upon over under about above below
  between among through during before after since until against toward towards across along around near off out up down
  per via as than then when where while whereas although though because if unless whether how why
  is are was were be been being am do does did done doing has have had having will would shall can could may might must should
  also too very more most much many some any each every both such other another same own just even still already again
  however therefore thus hence indeed moreover furthermore meanwhile instead rather quite perhaps
  said says say according including especially particularly notably namely well like`.split(/\s+/)
)
