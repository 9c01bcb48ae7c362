// Words that change what a sentence claims: no deletion may take one of them away. Negations, conditions and limits are
// closed classes; hedges and likelihood words are those of ICD 203, PHIA and the modals; the verbs of saying are the
// commonest of English news. Longer lists with their fine distinctions serve the extractors.
export const guardWords: ReadonlySet<string> = new Set(
  `no not never none neither nor nobody nothing nowhere cannot without hardly scarcely barely rarely seldom lack lacks
  lacked lacking fail fails failed failing refuse refuses refused deny denies denied unable impossible unlikely
  if unless until except only provided should so-called whether
  could may might would can must ought appear appears appeared seem seems seemed likely probable probably possible possibly
  perhaps maybe remote improbable certain certainly chance odds expect expects expected suggest suggests suggested
  estimate estimates estimated believe believes believed assess assesses assessed reportedly allegedly apparently
  potential potentially tentative tentatively generally usually often sometimes mostly mainly partly largely typically frequently
  claim claims claimed say says said tell told according argue argues argued report reports reported announce announced
  warn warns warned state states stated declare declares declared note notes noted comment commented insist insisted
  about roughly approximately around nearly almost over under least most than half third quarter twice double
  hundred hundreds thousand thousands million millions billion billions dozen dozens percent`.split(/\s+/)
)
