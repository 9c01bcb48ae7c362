// Verbs by which a body decides, in the past or perfect. Source: compiled for this project from communiqués, minutes
// and press releases of committees, ministries, courts and assemblies.

/** Alone enough with a body as subject: `The board approved`. */
export const DECISION_VERBS: ReadonlySet<string> = new Set(
  `approved adopted decided voted agreed ruled rejected vetoed repealed ratified enacted authorised authorized ordered
  mandated banned suspended revoked abolished endorsed resolved directed instructed awarded appointed dismissed launched
  introduced imposed lifted raised lowered cut increased reduced maintained kept extended postponed cancelled canceled
  allocated granted signed issued passed established announced pledged committed declared withdrew designated`
    .trim()
    .split(/\s+/)
)

/** Words that end the name of a body that can decide, in lower case. */
export const DECIDING_BODIES: ReadonlySet<string> = new Set(
  `committee council board assembly parliament government ministry minister president cabinet commission court tribunal
  senate congress house authority agency department bank governor governors members directors secretariat administration
  regulator commissioner chancellor secretary union party parties states lawmakers ministers leaders judges directorate
  treasury legislature`
    .trim()
    .split(/\s+/)
)
