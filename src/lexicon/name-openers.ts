// Words that open the name of an organisation and that its acronym may leave out (`Joint United Nations Programme on …`,
// UNAIDS). Source: compiled for this project from the names of international bodies.
export const NAME_OPENERS: ReadonlySet<string> = new Set(
  'Joint National International Federal Royal General Central Permanent Special European African American Inter-American Asian Asia-Pacific Arab Pan-African World Global Regional Independent Revolutionary Interim Standing Popular Democratic'.split(
    ' '
  )
)

/** Nouns that make a French or Spanish name the name of an organisation. Source: general knowledge of such names. */
export const FOREIGN_HEADS: ReadonlySet<string> = new Set(
  'Rassemblement Mouvement Conseil Parti Fonds Comité Ligue Armée Banque Fédération Confédération Agence Ministère Bureau Société Centre Ejército Fuerzas Frente Partido Unión Movimiento Consejo Comisión Organización Fondo Banco Asociación Federación Confederación Programa Agencia Ministerio Instituto Secretaría'.split(
    ' '
  )
)
