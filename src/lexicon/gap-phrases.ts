// Phrases that say what is not known. Source: compiled for this project from the phrasing of reports and assessments.
// Each is the source of a regular expression over one sentence, without nested repetition; case does not matter.

const EVIDENCE =
  '(?:counts?|data|figures?|statistics|estimates?|records?|information|evidence|studies|study|research|details?|consensus|census|survey|confirmation|explanation|answer|indication|way of knowing|timetable|clarity|certainty|agreed definition)'
const QUALITY =
  '(?:official|reliable|recent|comparable|complete|comprehensive|public|published|precise|exact|firm|systematic|independent|clear|conclusive|national|detailed|up-to-date|definitive|credible|direct|hard|sufficient|available|verified|robust|consistent|current|agreed|regular|single)'
const ADVERB =
  '(?:yet |still |fully |entirely |currently |well |completely |at all |publicly |widely |immediately |largely |otherwise )'

export const GAP_PHRASES: readonly string[] = [
  'it remains to be seen',
  'remains? to be (?:seen|determined|decided|established|tested|proven|proved|shown|settled|worked out|elucidated|clarified|confirmed)',
  "(?:is|are|was|were|has been|have been|remains?|remained|it is|it was) (?:still |also |as yet |currently |largely |far from |somewhat |highly |very |thus |therefore |however ){0,2}(?:unclear|unknown|uncertain|undetermined|unresolved|unconfirmed|unverified|unsettled|undecided|unanswered|poorly understood|an open question|open to question|hard to (?:say|know|tell|judge|verify)|difficult to (?:say|know|tell|judge|verify|assess|estimate)|impossible to (?:say|know|tell|verify)|too early to (?:say|tell|judge|know|assess)|anyone(?:’|')s guess)",
  'unclear (?:whether|how|if|why|what|when|who|to what extent)',
  'uncertain (?:whether|how|if|why|what|when)',
  `(?:is|are|was|were|has|have) not ${ADVERB}{0,2}(?:known|clear|understood|certain|established|available|been (?:established|determined|confirmed|studied|published|disclosed|verified|assessed|measured|released|made public|quantified|evaluated|investigated|examined|collected|counted|explained|tested|specified))`,
  `(?:isn|aren|wasn|weren|hasn|haven)['’]t ${ADVERB}{0,2}(?:known|clear|understood|certain|established|available|been (?:established|determined|confirmed|published|disclosed|verified))`,
  `\\bno ${QUALITY}?(?:,? ?(?:or|and)? ?${QUALITY})? ?${EVIDENCE}\\b(?! (?:in support|to support their))`,
  `\\black of ${QUALITY}? ?(?:data|evidence|information|research|clarity|statistics|studies)\\b`,
  `\\b(?:few|little|limited|scant|insufficient|inadequate|not enough|too little|too few|incomplete|patchy|sparse) (?:${QUALITY} )?(?:data|evidence|information|research|studies|statistics|figures|records)\\b`,
  '\\b(?:data|figures|statistics|records|estimates|numbers|information) (?:is|are|were|was) (?:not available|unavailable|lacking|missing|incomplete|scarce|patchy|limited|unreliable|out of date|not collected|not published|not yet available)',
  '\\b(?:little|not much|nothing|less|not enough) is (?:yet |still |so far |publicly |reliably )?(?:known|understood)',
  '\\b(?:very |too )?(?:little|few) (?:is|are) known',
  '\\b(?:there are|there is|are there|with) (?:clear |obvious |strict |real |some |also |a )?limits? (?:to|on)\\b',
  '\\b(?:has|have|had|is|are) yet to (?:be )?(?:determined|seen|decided|announced?|publish(?:ed)?|confirm(?:ed)?|establish(?:ed)?|released?|explain(?:ed)?|sa(?:y|id)|specif(?:y|ied)|disclosed?|clarif(?:y|ied)|materiali[sz]e)',
  '\\b(?:could|can|cannot|may|might|could not|can not)(?:not| not)? (?:yet )?be (?:independently |fully |reliably |immediately )?(?:verified|confirmed|determined|established|known|quantified)\\b',
  '\\b(?:further|more|additional|future) (?:research|work|study|studies|analysis|data|evidence|investigation|information) (?:is|are|will be|would be|may be) (?:needed|required|necessary)',
  '\\b(?:nobody|no one|no-one|none of (?:us|them)) (?:yet |really |fully )?knows?',
  '\\b(?:nobody|no one|no-one|neither|none of them|nobody else) (?:can (?:yet )?(?:say|tell)|(?:has|have) (?:yet )?(?:said|told|explained|shown)|is able to say)(?= (?:how|whether|why|when|what|who|which|where|if)\\b)',
  '\\b(?:do|does|did) not (?:yet |fully |currently )?(?:know|say|specify|disclose|explain|report|record|reveal|indicate) (?:how|whether|why|when|what|who|which|where|if)',
  '\\b(?:declined|refused) to (?:say|specify|disclose|reveal|confirm) (?:how|whether|why|when|what|who|which|where|if)',
  '\\b(?:an open|the open|an unanswered|a key|the key|the big|one) question (?:is|remains)',
  '\\b(?:questions?|doubts?|uncertaint(?:y|ies)) remains?\\b',
  '\\bthe question of whether\\b',
  '\\b(?:key|major|important|significant|large|serious|critical|remaining|some|many) (?:data |information |knowledge |evidence |intelligence )?(?:gaps|unknowns|uncertainties)\\b',
  '\\b(?:data|information|knowledge|evidence|intelligence) gaps?\\b',
  '\\b(?:information|data|evidence|knowledge) (?:on|about|of|for) [^,.;]{1,60} (?:is|are|remains?) (?:limited|scarce|lacking|sparse|patchy|poor|incomplete)'
]
