// Phrases that say what is not known. Source: compiled for this project from the phrasing of reports and assessments.

/** The source of a pattern over a sentence in lower case, without nested repetition, and words one of which it always has. */
export interface GapPhrase {
  readonly anchors: readonly string[]
  readonly pattern: string
}

const phrase = (anchors: string, pattern: string): GapPhrase => ({anchors: anchors.split(' '), pattern})

const EVIDENCE_NOUNS =
  'count counts data figure figures statistics estimate estimates record records information evidence studies study research detail details consensus census survey confirmation explanation answer indication timetable clarity certainty'
const EVIDENCE = `(?:${EVIDENCE_NOUNS.split(' ').join('|')}|way of knowing|agreed definition)`
const QUALITY =
  '(?:official|reliable|recent|comparable|complete|comprehensive|public|published|precise|exact|firm|systematic|independent|clear|conclusive|national|detailed|up-to-date|definitive|credible|direct|hard|sufficient|available|verified|robust|consistent|current|agreed|regular|single)'
const ADVERB =
  '(?:yet |still |fully |entirely |currently |well |completely |at all |publicly |widely |immediately |largely |otherwise )'
const QUESTION = '(?:how|whether|why|when|what|who|which|where|if)'
const DATA = 'data|figures|statistics|records|estimates|numbers|information'

export const GAP_PHRASES: readonly GapPhrase[] = [
  phrase('remains remain', 'it remains to be seen'),
  phrase(
    'remains remain',
    'remains? to be (?:seen|determined|decided|established|tested|proven|proved|shown|settled|worked out|elucidated|clarified|confirmed)'
  ),
  phrase(
    "unclear unknown uncertain undetermined unresolved unconfirmed unverified unsettled undecided unanswered poorly open hard difficult impossible early anyone’s anyone's",
    "(?:is|are|was|were|has been|have been|remains?|remained|it is|it was) (?:still |also |as yet |currently |largely |far from |somewhat |highly |very |thus |therefore |however ){0,2}(?:unclear|unknown|uncertain|undetermined|unresolved|unconfirmed|unverified|unsettled|undecided|unanswered|poorly understood|an open question|open to question|hard to (?:say|know|tell|judge|verify)|difficult to (?:say|know|tell|judge|verify|assess|estimate)|impossible to (?:say|know|tell|verify)|too early to (?:say|tell|judge|know|assess)|anyone(?:’|')s guess)"
  ),
  phrase('unclear uncertain', `(?:unclear|uncertain) (?:${QUESTION}|to what extent)`),
  phrase(
    'not',
    `(?:is|are|was|were|has|have) not ${ADVERB}{0,2}(?:known|clear|understood|certain|established|been (?:established|determined|confirmed|studied|published|disclosed|verified|assessed|measured|released|made public|quantified|evaluated|investigated|examined|collected|counted|explained|tested|specified))`
  ),
  phrase('not', `(?:${DATA}|evidence|details) [^.;]{0,30}\\b(?:is|are|was|were) not ${ADVERB}{0,2}available`),
  phrase(
    "isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t hasn't hasn’t haven't haven’t",
    `(?:isn|aren|wasn|weren|hasn|haven)['’]t ${ADVERB}{0,2}(?:known|clear|understood|certain|established|been (?:established|determined|confirmed|published|disclosed|verified))`
  ),
  phrase(
    `${EVIDENCE_NOUNS} way definition`,
    `no ${QUALITY}?(?:,? ?(?:or|and)? ?${QUALITY})? ?${EVIDENCE}\\b(?! (?:in support|to support their))`
  ),
  phrase('lack', `lack of ${QUALITY}? ?(?:data|evidence|information|research|clarity|statistics|studies)\\b`),
  phrase(
    'data evidence information research studies statistics figures records',
    `(?:few|little|limited|scant|insufficient|inadequate|not enough|too little|too few|incomplete|patchy|sparse) (?:${QUALITY} )?(?:data|evidence|information|research|studies|statistics|figures|records)\\b`
  ),
  phrase(
    DATA.replaceAll('|', ' '),
    `(?:${DATA}) (?:is|are|were|was) (?:not available|unavailable|lacking|missing|incomplete|scarce|patchy|limited|unreliable|out of date|not collected|not published|not yet available)`
  ),
  phrase(
    'known understood',
    '(?:little|not much|nothing|less|not enough) is (?:yet |still |so far |publicly |reliably )?(?:known|understood)'
  ),
  phrase('known', '(?:very |too )?(?:little|few) (?:is|are) known'),
  phrase(
    'limits limit',
    '(?:there are|there is|are there) (?:clear |obvious |strict |real |some |also |a )?limits? to\\b'
  ),
  phrase(
    'yet',
    '(?:has|have|had|is|are) yet to (?:be )?(?:determined|seen|decided|announced?|publish(?:ed)?|confirm(?:ed)?|establish(?:ed)?|released?|explain(?:ed)?|sa(?:y|id)|specif(?:y|ied)|disclosed?|clarif(?:y|ied)|materiali[sz]e)'
  ),
  phrase(
    'verified confirmed determined established known quantified',
    '(?:cannot|(?:could|can|may|might) ?not) (?:yet )?be (?:independently |fully |reliably |immediately )?(?:verified|confirmed|determined|established|known|quantified)\\b'
  ),
  phrase(
    'research work study studies analysis data evidence investigation information',
    '(?:further|more|additional|future) (?:research|work|study|studies|analysis|data|evidence|investigation|information) (?:is|are|will be|would be|may be) (?:needed|required|necessary)'
  ),
  phrase('knows know', '(?:nobody|no one|no-one|none of (?:us|them)) (?:yet |really |fully )?knows?'),
  phrase(
    'nobody one no-one neither none',
    `(?:nobody|no one|no-one|neither|none of them|nobody else) (?:can (?:yet )?(?:say|tell)|(?:has|have) (?:yet )?(?:said|told|explained|shown)|is able to say)(?= ${QUESTION}\\b)`
  ),
  phrase(
    'not',
    `(?:do|does|did) not (?:yet |fully |currently )?(?:know|say|specify|disclose|explain|report|record|reveal|indicate) ${QUESTION}`
  ),
  phrase(
    "don't don’t doesn't doesn’t didn't didn’t",
    `(?:do|does|did)n['’]t (?:yet |fully |currently )?(?:know|say|specify|disclose|explain|reveal) ${QUESTION}`
  ),
  phrase('declined refused', `(?:declined|refused) to (?:say|specify|disclose|reveal|confirm) ${QUESTION}`),
  phrase('question', '(?:an open|the open|an unanswered|a key|the key|the big|one) question (?:is|remains)'),
  phrase(
    'questions question doubts doubt uncertainty uncertainties',
    '(?:questions?|doubts?|uncertaint(?:y|ies)) remains?\\b'
  ),
  phrase('question', 'the question of whether\\b'),
  phrase(
    'doubt doubts uncertainty questions debate unsure',
    '(?:(?:in|serious|some|much|no) )?(?:doubts?|uncertainty|questions?|debate|unsure) (?:(?:about|over|as to|on|of) )?whether\\b'
  ),
  phrase(
    'gaps unknowns uncertainties',
    '(?:(?:key|major|important|significant|serious|critical|remaining) (?:gaps|unknowns|uncertainties)|(?:many|large|some) (?:unknowns|uncertainties))\\b'
  ),
  phrase('gap gaps', '(?:data|information|knowledge|evidence|intelligence) gaps?\\b'),
  phrase(
    'limited scarce lacking sparse patchy poor incomplete',
    '(?:information|data|evidence|knowledge) (?:on|about|of|for) [^,.;]{1,60} (?:is|are|remains?) (?:limited|scarce|lacking|sparse|patchy|poor|incomplete)'
  )
]
