// Verbs of policy and news prose. Source: compiled for this project from general knowledge of English.
// Used to tell whether words hold a clause; a verb that is missing here is still met by its ending or its auxiliary.

/** Base forms whose other forms are regular. */
const REGULAR = `
abandon abolish absorb accelerate accept access accompany account accuse achieve acknowledge acquire act adapt add address
adjust administer admit adopt advance advise advocate affect affirm afford agree aim align allege allocate allow alter amend
amount analyse analyze announce answer anticipate apologise apologize appeal appear apply appoint appreciate approach approve
argue arrange arrest arrive ask assert assess assign assist associate assume assure attach attack attain attempt attend attract
attribute authorise authorize avoid award back balance ban base bear begin behave belong benefit block boost borrow boycott brief
broaden build burn calculate call cancel carry cause cease challenge change characterise charge check cite claim clarify classify
clear climb close collaborate collapse collect combat combine commence comment commission commit communicate compare compel compete
compile complain complete comply comprise compromise concede concentrate concern conclude condemn conduct confer confirm confront
consent conserve consider consist consolidate constitute constrain consult consume contact contain continue contract contribute
control convene convert convey convict cooperate coordinate correct cost cover create criticise criticize cross curb curtail damage
deal debate decide declare decline decrease dedicate deepen defeat defend defer define delay delegate deliver demand demonstrate deny
depart depend depict deploy describe deserve design desire destroy detail detain detect deteriorate determine develop devote differ
diminish direct disagree disappear disclose discourage discover discuss dismiss displace display dispute disrupt dissolve distinguish
distribute diverge divert divide dominate donate double doubt draft drop earn ease edge educate elect elevate eliminate embark embrace emerge
emit emphasise emphasize employ empower enable enact encounter encourage end endorse endure enforce engage enhance enjoy enlarge ensure
enter entitle equip erode escalate escape establish estimate evacuate evaluate evolve examine exceed exchange exclude execute exempt
exercise exert exist expand expect expel experience expire explain explode exploit explore export expose express extend extract face
facilitate fail favour favor fear feature fill finalise finalize finance finish fix flee float flow focus follow force forecast foresee
form formulate foster frame fulfil fulfill function fund gain gather generate govern grant grasp guarantee guard guide halt hamper hand
handle happen harm harvest head help hesitate highlight hinder hint hire hope host identify ignore illustrate imagine impact impair
implement imply import impose improve include incorporate increase incur indicate induce inflict influence inform inhibit initiate
injure inspect install institute instruct insure intend intensify interact interpret intervene introduce invade invest investigate
invite involve issue join judge justify kill label lack land last launch lean learn legislate lessen level license lift limit link list
live loan lobby locate look loom lower maintain manage mandate mark match matter maximise measure mediate mention merge migrate minimise
minimize mirror mitigate mobilise mobilize model modernise modify monitor motivate mount move multiply name narrow necessitate need
negotiate note notify number obey object oblige observe obstruct obtain occupy occur offer offset open operate oppose order organise
organize originate outline outpace outweigh overlap oversee owe own participate pass pause peak penalise perceive perform permit persist
persuade pick place plan play plead pledge plummet plunge point portray pose position possess postpone praise precede predict prefer
prepare prescribe present preserve press pressure presume pretend prevail prevent price prioritise prioritize proceed process procure
produce profit prohibit project promise promote prompt propose prosecute protect protest prove provide publish pull pump punish purchase
pursue push qualify question quote race raise range rank ratify reach react reaffirm realise realize reassure rebound recall receive
recognise recognize recommend reconsider record recover recruit reduce refer reflect reform refrain refuse regain regard register regulate
reinforce reiterate reject relate relax release relieve rely remain remark remember remind remove render renew reopen repair repeal repeat
replace reply report represent request require rescue resemble reserve reside resign resist resolve respond rest restore restrain restrict
result resume retain retire retreat return reveal reverse review revise revive revoke reward risk rule safeguard sanction satisfy save
schedule score scrap seek seem seize select separate serve settle shape share shift shore show shrink shut sign signal simplify slash slow
slump soar solve sort spark spare specify sponsor spur stabilise stabilize stage stall start state stay stem step stimulate stop store
strain strengthen stress stretch strip structure struggle study submit subsidise substitute succeed suffer suffice suggest suit supervise
supplement supply support suppress surge surpass surprise surrender surround survey survive suspect suspend sustain swell switch tackle talk
target tax tend terminate test testify threaten tighten top total touch trace track trade train transfer transform translate transmit
transport trap travel treat trigger triple trust try turn undermine underline underpin underscore underestimate unify unite unveil update
upgrade urge use utilise vaccinate value vary verify veto view violate visit voice volunteer vote vow wait walk want warn waste watch weaken
weigh welcome widen wish wonder work worry worsen yield`

/** Past forms (and participles) that no ending shows. */
const IRREGULAR = `
arose ate became began bent bet bled blew bore bought bred broke brought built came caught chose clung cost crept cut dealt dealt drank drew
drove fell fed felt fled flew forbade foresaw forgot fought found froze gave got grew heard held hid hit hung hurt kept knew laid led left
lent let lay lost made meant met overcame oversaw paid put quit ran rang read rode rose said sang sank sat saw sent set shed shook shot
showed shrank shut sold sought spent spoke sprang spread stole stood strove struck stuck swore swept swung taught thought threw told took
tore undertook understood upheld was went withdrew withstood woke won wore wrote`

/** Irregular verbs in their base form, which is also their present. */
const IRREGULAR_BASE = `
arise become begin bend bind bleed blow break breed bring buy catch choose cling come creep cut draw drink drive eat fall feed feel fight find
fly forbid forget freeze get give go grow hang hear hide hit hold hurt keep know lay lead leave lend let lie lose make mean meet overcome pay
put quit read ride ring rise run say see sell send set shake shoot sing sink sit speak spend spread stand steal stick strike swear sweep swing
take teach tell think throw undergo undertake understand uphold wear win withdraw withstand write`

const split = (words: string) => words.split(/\s+/u).filter((word) => word !== '')

function thirdPerson(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/u.test(base)) return `${base}es`
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

/** Base forms: `argue`, `begin`. */
export const VERB_BASES: ReadonlySet<string> = new Set([...split(REGULAR), ...split(IRREGULAR_BASE)])
/** Third person singular: `argues`, `begins`. */
export const VERB_THIRD_PERSONS: ReadonlySet<string> = new Set([...VERB_BASES].map(thirdPerson))
/** Past forms without the ending -ed: `began`, `said`. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(split(IRREGULAR))

/** Base forms that are as often a noun or an adjective: they make no clause by themselves after another noun. */
export const NOUN_VERBS: ReadonlySet<string> = new Set(
  split(`
abandon access account address advance affect aid aim alert alter amount answer appeal approach arrest attack attempt award back balance
ban bear benefit bid blame block boost border boycott break brief build burn buy call cancel cast cause challenge change charge check
claim clear climb close collapse comment commission compound compromise concern conduct conflict contact content contract contrast control
correct cost counter cover craft credit cross cut damage date deal debate decline decrease defeat delay delegate demand deposit design desire
detail direct dispute divide document double doubt draft draw drink drive drop ease edge effect elect embrace empty end escape essay
estimate exchange excuse exempt exercise exhibit experience exploit export express extract face fall fast favour favor fear feature feed fight
file fill film final finance find fine finish fire fit fix flight float flood flow fly focus forecast form foster found frame free fuel
function fund gain gather grant group guarantee guard guess guide halt hand handle harm harvest head help hike hint hire hit hold host hunt
impact import increase influence initiate interest invite issue join joint judge kick kill label lack land lapse last launch lay lead leave
legislate lend level license lie lift light limit line link list live load loan lobby lock look loose love lower mandate march mark market
match matter mean measure meet mention merit model monitor mount move multiple murder name narrow need note number object offer offset open
order outline overlap own pace park part pass patient pause pay peak permit pick picture pilot place plan plant play pledge plunge point
poll pose position post power practice praise present press pressure prevent price print process produce profile profit program progress
project promise prompt protest pull purchase pump push qualify question quit quote race raid raise rally range rank rate rating reach read
reason rebel record recover reform refund regard regret reject release remark remedy rent repair repeal repeat reply report request rescue
research reserve resort respect rest result retreat return reverse review revolt reward ride right ring rise risk rival role round rule run
sack safeguard sail sale sanction save scale schedule score search seat second secret secure see sense separate sequence service set settle
shape share shelter shift ship shock shoot shop shore short show shut sign signal slide slow slump smile source spare spark speed spend split
sponsor spot spread spur stage stake stall stand standard start state stay steal stem step stick stock stop store strain stream stress stretch
strike strip structure struggle study subject supply support surge surprise survey suspect sway swing switch talk target task tax tear tender
term test thought threat tie tip title top total touch tour trace track trade train transfer transport trap travel treat trend trigger triple
trouble trust try turn upgrade use value veto view visit voice volunteer vote vow wage wait walk want warm waste watch water wave welcome
win wind wish wonder work worry wound yield`)
)
