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
statement poll letter document communique minutes notes transcripts documents records letters papers communiqué memo brief analysis survey article announcement declaration ruling note release spokesperson administration palace
embassy mission coalition alliance bloc opposition delegation federation team tribunal inquiry`)

/** One person by kin, age, calling or part in what happened. */
export const SPEAKING_PERSONS = split(`
mother father mom mum dad parent wife husband spouse partner fiance fiancé fiancee fiancée girlfriend boyfriend son daughter brother sister sibling uncle aunt cousin
nephew niece grandmother grandfather grandson granddaughter stepmother stepfather friend neighbour neighbor classmate teammate roommate widow widower
man woman boy girl teen teenager child youth student pupil graduate retiree pensioner veteran survivor victim witness bystander passer-by passerby onlooker suspect
defendant plaintiff accused inmate prisoner detainee gunman attacker killer protester demonstrator rebel fighter soldier trooper officer policeman policewoman
detective investigator deputy sheriff firefighter paramedic medic nurse surgeon psychologist psychiatrist pathologist coroner dispatcher caller operator pilot driver
captain sailor fisherman passenger tourist visitor guest customer shopper client patient user reader viewer listener voter volunteer worker employee employer staffer
insider source supporter opponent believer priest pastor reverend vicar bishop nun monk singer musician rapper guitarist drummer artist painter sculptor architect
designer photographer actor actress star comedian director producer filmmaker screenwriter playwright novelist poet blogger presenter anchor host interviewer moderator
player coach athlete striker goalkeeper referee pundit chef cook baker butcher shopkeeper owner landlord tenant manager clerk guard porter builder plumber miner
carpenter mechanic technician programmer developer hacker scholar academic astronomer physicist chemist mathematician statistician sociologist anthropologist
archaeologist ecologist meteorologist forecaster climatologist geneticist virologist immunologist oncologist cardiologist neuroscientist gynaecologist gynecologist
obstetrician paediatrician pediatrician dietitian nutritionist therapist counsellor counselor superintendent principal headteacher headmaster dean provost chancellor
delegate envoy official insider organiser organizer strategist pollster lobbyist donor contractor consultant auditor accountant broker`)
