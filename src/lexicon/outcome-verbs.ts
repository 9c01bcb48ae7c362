// What may happen, as against what somebody may do: verbs after `may` that tell of an outcome, and what tells of one
// after `may be`. Source: compiled for this project from assessments, forecasts and risk registers.

export const OUTCOME_VERBS: ReadonlySet<string> = new Set(
  `require need result lead cause increase decrease rise fall grow shrink affect become face remain stay worsen improve
  continue reduce raise lower delay slow speed help hurt hinder harm prevent force push create trigger threaten lose gain
  fail succeed suffer cost exceed reach prove emerge shift change vary differ persist ease weaken strengthen deepen
  spread return recover collapse resume escalate contribute depend expose leave limit undermine drive encourage
  discourage deter attract widen narrow stall occur arise last end turn come go have weigh disrupt overwhelm deteriorate
  moderate peak underestimate overestimate complicate jeopardise jeopardize`
    .trim()
    .split(/\s+/)
)

export const OUTCOME_STATES: ReadonlySet<string> = new Set(
  `able unable difficult harder easier needed required higher lower more less too at affected delayed forced lost reduced
  better worse insufficient enough overstated understated exposed vulnerable slower faster stronger weaker larger smaller
  longer shorter short limited threatened underestimated overestimated undermined premature temporary persistent likely
  late early costly cheaper necessary impossible possible`
    .trim()
    .split(/\s+/)
)
