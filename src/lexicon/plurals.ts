// Nouns whose number does not follow from their ending. Lower case. Source: compiled for this project.

const pairs = (words: string): ReadonlyMap<string, string> =>
  new Map(
    words
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(':') as [string, string])
  )
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const PLURALS = {
  irregular: pairs(`
    people:person men:man women:woman children:child feet:foot teeth:tooth mice:mouse geese:goose oxen:ox lives:life
    wives:wife knives:knife leaves:leaf halves:half shelves:shelf loaves:loaf wolves:wolf thieves:thief selves:self
    criteria:criterion phenomena:phenomenon data:data media:media analyses:analysis crises:crisis bases:base
    theses:thesis hypotheses:hypothesis indices:index matrices:matrix vertices:vertex appendices:appendix
    police:police troops:troop personnel:personnel staff:staff aircraft:aircraft spacecraft:spacecraft
    sheep:sheep fish:fish cattle:cattle deer:deer policemen:policeman servicemen:serviceman fishermen:fisherman
    businessmen:businessman gunmen:gunman spokesmen:spokesman congressmen:congressman policewomen:policewoman
    grandchildren:grandchild schoolchildren:schoolchild alumni:alumnus nuclei:nucleus fungi:fungus species:species
    series:series headquarters:headquarters crossroads:crossroads movies:movie cookies:cookie ties:tie
    seamen:seaman midwives:midwife houses:house causes:cause cases:case uses:use nurses:nurse horses:horse
    courses:course losses:loss purses:purse phases:phase phrases:phrase responses:response expenses:expense
    licenses:license licences:licence exercises:exercise enterprises:enterprise purchases:purchase releases:release
    increases:increase decreases:decrease promises:promise premises:premises universes:universe verses:verse
    senses:sense offenses:offense offences:offence defenses:defense diseases:disease leases:lease roses:rose
    databases:database warehouses:warehouse villages:village votes:vote prizes:prize sizes:size
  `),
  /** End in -s and are no plurals. */
  never: set(`
    his this its was is has as us yes plus minus versus thus less unless always perhaps across besides towards towards
    news economics politics physics mathematics ethics athletics gas bus business access process progress success
    congress press address stress loss mass class glass boss cross status virus campus census consensus bonus focus
    basis analysis crisis emphasis thesis hypothesis diagnosis christmas paris texas kansas arkansas illinois
    afghans' does goes says lies whereas overseas sometimes afterwards nowadays james charles texas
    serious various previous famous dangerous religious numerous continuous obvious
  `),
  /** Plurals that stand before other nouns. */
  attributive: set(`
    sports arms sales savings goods systems operations communications human-rights rights services systems
    customs needs games jobs claims futures bonds women men results careers
    parts accounts drugs weapons earnings trades physics news economics public-works foreign-affairs veterans police data media aircraft staff personnel cattle fish
  `),
  /** After `one` these make a pronoun, an adverb or an idiom. */
  afterOne: set(`
    another thing day hand side way time way's else another's more year point and or of in on at to is was has had can
    could will would may might must should that who which not might does did us them day's by for from with as more less
    big long good great reason sense word step moment instant
  `)
} as const
