// Abbreviations of English prose that end in a stop, in lower case and without the last stop.
// Source: drawn up by hand from the house styles of news agencies, law reports and government printing offices.

/** A name or a word follows: never the end of a sentence. */
const PREFIXES = `
  mr mrs ms mx messrs mme mlle dr prof rev fr sr st ste sts mt mts ft hon pres gov govs lt gov lieut capt cpt col cmdr cdr
  comdr maj gen brig adm vadm radm sgt sen sens rep reps cpl pfc pvt supt insp det amb atty asst assoc vice-adm lt-gen
  maj-gen brig-gen brigadier-gen e.g i.e eg ie viz cf vs v al approx ca c.f esp incl resp esq def exec dir secy
  treas ald cllr bp archbp card msgr rt ven sheik br bro gov-gen dep undersec fwd lit trans ibid op loc
`

/** A number or a letter follows (`No. 5`, `Fig. 2`, `Art. IV`); before anything else the stop may end a sentence. */
const NUMBERED = `
  no nos nr fig figs p pp pg vol vols ch chap chs art arts sec secs sect par para paras pt pts eq eqs ex exh tab app
  appx sched cl reg regs r s ss n nn l ll bk ed eds ser iss flt rte hwy ext tel res doc rec item ref lot bldg rm ste
  rs cit apt jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ann annex
`

/** Stands inside sentences and at their ends: an end only when what follows begins like a sentence. */
const EITHER = `
  inc co corp ltd llc plc bros cos jr sr etc u.s u.s.a u.k u.n e.u u.a.e d.c u.s.s.r p.r.c r.o.c n.y n.j n.c s.c n.d s.d
  n.h n.m w.va l.a b.c p.e.i a.m p.m am pm ph.d m.d b.a m.a m.s b.s m.b.a j.d ll.b ll.m d.phil m.p g.m.t b.c.e c.e a.d
  est dept depts div govt gov't int'l intl nat'l natl univ inst assn assoc comm cmte ass'n bhd ave blvd rd st sq pl hwy
  ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla
  ore pa penn tenn tex vt va wash wis wisc wyo alta man ont que sask
  ft in oz lb lbs hr hrs min mins sec secs yr yrs mo mos km cm mm kg approx max avg temp bn mn tn m b
  s.a s.p.a s.r.l n.v b.v a.g g.m.b.h a.s o.j k.k pty gmbh supp suppl rev et.al al
`

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const ABBREVIATIONS = {prefix: list(PREFIXES), numbered: list(NUMBERED), either: list(EITHER)} as const

/** After these a single capital is a letter of its own and no initial: `Vitamin C. Researchers say`. Lower case. */
export const LETTERED: ReadonlySet<string> = list(
  'vitamin plan group type class grade hepatitis section point option category part schedule appendix annex model phase tier series letter channel exhibit witness block zone'
)

/** Names that end in an exclamation mark, without it, in lower case. Source: names of firms, shows and a musical. */
export const NAMES_WITH_MARK: ReadonlySet<string> = list('yahoo jeopardy oklahoma e jeb joomla yum mamma')
