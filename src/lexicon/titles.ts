// Titles and roles that stand before or after a person's name. Source: compiled for this project from general knowledge.

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ''))

/** Forms of address: they make a name, but no role. With or without their stop. */
export const COURTESY_TITLES = split(
  'mr mrs ms miss dr prof sir dame lord lady baroness baron count countess rev reverend st mx madam'
)

/** Nouns that name an office or a role; in lower case. */
export const ROLE_NOUNS = split(`
president premier minister secretary chancellor king queen prince princess emir sheikh sultan pope cardinal archbishop bishop imam ayatollah mullah rabbi patriarch
senator sen congressman congresswoman representative rep governor gov mayor councillor councilor mp mep ambassador envoy commissioner director director-general
secretary-general chairman chairwoman chair chairperson chief commander general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm marshal
inspector judge justice prosecutor attorney professor spokesman spokeswoman spokesperson leader ruler head analyst expert economist researcher scientist author adviser
advisor aide official lawyer activist journalist founder boss ceo manager candidate speaker dictator strongman monarch warlord president-elect
negotiator diplomat legislator lawmaker deputy undersecretary treasurer comptroller ombudsman historian engineer doctor physician epidemiologist geologist biologist
campaigner farmer teacher coordinator co-ordinator rapporteur fellow lecturer director-designate chairman-designate vice-president vice-chancellor under-secretary
co-founder co-chair co-author writer editor correspondent reporter columnist banker trader investor businessman businesswoman entrepreneur oligarch tycoon critic
resident rival predecessor successor counterpart colleague`)

/** Words between a country and the noun of a role; in lower case. */
export const ROLE_MODIFIERS = split(`
prime foreign defence defense finance interior health education justice trade energy environment agriculture transport economy labour labor home state deputy vice acting
former then late interim incoming outgoing first second senior chief opposition party military rebel government presidential long-time longtime veteran federal national
regional provincial local district supreme high general assistant associate managing executive permanent special top leading main police army navy air force security
human rights climate policy research press cabinet shadow attorney central bank crown lieutenant brigadier major vice- ex-president under house senate majority minority
parliamentary parliament union board council company project field country political independent junior nuclear peace chief-of-staff emergency public water coast
medical science scientific legal economic financial relief development trade`)
