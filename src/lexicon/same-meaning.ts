// Words of policy and news that say the same, verbs with their nouns: what one source calls a fall is another's decline.
// Source: compiled for this project from general knowledge of English; no thesaurus was copied. Forms that a stemmer does
// not bring together are written out. A word stands in one line only; words of many meanings (`run`, `take`) in none.

/** Each line is one meaning; the first word stands for it. */
const LINES = `
fall fell fallen decline drop dropped decrease dip dipped slump slumped plunge plunged plummet shrink shrank shrunk shrinkage diminish tumble reduce reduction slash slashed downturn
rise rose risen increase climb grow grew grown growth jump surge soar raise hike lift boost upturn
repair mend fix overhaul refurbish refurbishment
leak leaky leakage leaking
buy bought buyer purchase acquire acquisition
sell sold seller sale
build built construct construction erect
close closed closure shut shutdown
open opened opening reopen reopened
begin began begun beginning start started commence commencement
end ended ending finish terminate termination conclude conclusion
stop stopped halt suspend suspension
approve approval endorse endorsement ratify ratification
reject rejection dismiss dismissal refuse refusal spurn
postpone postponement delay defer deferral
cancel cancelled canceled cancellation scrap scrapped abandon
permit permission allow licence license
ban banned prohibit prohibition forbid forbade forbidden outlaw
kill killed
injure injury wound wounded hurt
attack assault raid
capture seize seizure seized
destroy destruction demolish demolition
damage damaged
flee fled flight
withdraw withdrew withdrawn withdrawal pullout
deploy deployment
arrest detain detention
accuse accusation allege allegation
promise pledge vow
agree agreement
choose chose chosen choice select selection
elect election
resign resignation
appoint appointment
win won victory
lose lost loss
lead led leader leadership
pay paid payment
cost costly
fund funding finance financing
help aid assist assistance
support supporter
need require requirement
cheap cheaper cheapest inexpensive
expensive costlier dear
vanish disappear disappearance
likely probable probably
show reveal revealed
teach taught teacher
shortage scarcity shortfall lack
main primary mainly
big large huge vast
small tiny
quick fast rapid rapidly quickly
carry transport transportation shipment
produce production output
employ employment employer
unemployed unemployment jobless joblessness
migrate migration migrant
flood flooded inundate inundation
burn burnt
earn income earnings revenue
spend spent expenditure
save saving savings
tax taxation
vote ballot
law legislation statute
lawmaker legislator parliamentarian
parliament assembly legislature
murder assassinate assassination
ship vessel
illness disease sickness
doctor physician
car automobile
village hamlet
border frontier
soldier troop troops
weapon arms
poor poverty
rich wealth wealthy
town township
sole only
threaten threat
investigate investigation inquiry probe
invade invasion
expand expansion enlarge enlargement
renew renewal
replace replacement
improve improvement
worsen deteriorate deterioration
yearly annual annually
`

/** Each word, in lower case, to the word that stands for its meaning. */
export const SAME_MEANING: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word) => [word, words[0] ?? word] as const)
    })
)
