// Words by which an author says that a sentence matters: bonus words after Edmundson (1969), in the vocabulary of policy texts.
export const cueWords: ReadonlySet<string> = new Set(
  `critical crucial essential fundamental important importance key main major necessary pivotal priority serious significant
  significance urgent vital conclude concludes conclusion finding findings result results recommend recommends recommendation
  risk risks threat threats opportunity decision decided must need needs first largest only
  exempt exempts exempted excluded prohibited mandatory compulsory threshold thresholds deadline deadlines`.split(/\s+/)
)
