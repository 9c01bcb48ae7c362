// Last words of names that are nobody's surname: of places, of what is built or made. Words that are surnames as well (`Hall`,
// `Hill`, `Park`) are not here. Source: compiled for this project.

export const NO_SURNAMES: ReadonlySet<string> = new Set(
  `Airport Arena Avenue Awards Bay Beach Boulevard Bridge Building Canal Canyon Cathedral City Coast County Creek District Drive
  Entertainment Expressway Falls Freeway Glacier Harbor Harbour Heights Highway Hotel House Island Islands Junction Library Mall
  Mountain Mountains Parish Parkway Peninsula Pictures Plain Plaza Prison Prize Productions Quay Railway Records Reservoir Ridge
  River Road Sea Show Square Stadium State Station Strait Street Studios Theater Theatre Tower Town Township Tunnel Turnpike Valley
  Village`.split(/\s+/u)
)
