// Nouns, beside the roles in titles.ts, that can be the subject of a verb of saying. Source: compiled for this project.

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ''))

/** People in groups, in the plural or as a collective. */
export const SPEAKING_GROUPS = split(`
officials ministers analysts experts economists critics observers residents witnesses police authorities lawmakers senators diplomats scientists researchers campaigners
activists protesters supporters opponents farmers teachers doctors lawyers prosecutors judges leaders spokesmen aides advisers advisors commanders soldiers troops rebels
militants refugees migrants workers employers investors traders people villagers families relatives parents students women men rescuers regulators auditors inspectors
unions ministries agencies companies banks firms governments councils states members delegates envoys negotiators sources reporters journalists historians authors
respondents participants staff executives mediators others many some most few several`)

/** Institutions and texts. */
export const SPEAKING_BODIES = split(`
government ministry department agency office council committee commission company firm bank court union party parliament assembly cabinet authority army military navy
police board panel group organisation organization charity body regulator watchdog service association institute centre center university newspaper paper report study
statement letter document communique communiqué memo brief analysis survey article announcement declaration ruling note release spokesperson administration palace
embassy mission coalition alliance bloc opposition delegation federation team tribunal inquiry`)
