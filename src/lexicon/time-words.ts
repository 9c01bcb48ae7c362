// Words of English for times, with the letters that ISO 8601 and TIMEX3 (ISO 24617-1) give them. Lower case.

/** What one of a unit is in an ISO 8601 duration. */
export interface TimeUnit {
  readonly name:
    | 'second'
    | 'minute'
    | 'hour'
    | 'day'
    | 'night'
    | 'weekday'
    | 'business day'
    | 'weekend'
    | 'week'
    | 'fortnight'
    | 'month'
    | 'quarter'
    | 'half'
    | 'year'
    | 'decade'
    | 'century'
    | 'millennium'
  readonly letter: string
  readonly size: number
  /** Stands behind the `T` of a duration. */
  readonly clock: boolean
}

const unit = (name: TimeUnit['name'], letter: string, size = 1, clock = false): TimeUnit => ({
  name,
  letter,
  size,
  clock
})

/** `WE`, `WD` and `BD` are those of TIMEX3 and of its users; the rest is ISO 8601. */
export const TIME_UNITS = {
  second: unit('second', 'S', 1, true),
  minute: unit('minute', 'M', 1, true),
  hour: unit('hour', 'H', 1, true),
  day: unit('day', 'D'),
  night: unit('night', 'D'),
  weekday: unit('weekday', 'WD'),
  'business day': unit('business day', 'BD'),
  weekend: unit('weekend', 'WE'),
  week: unit('week', 'W'),
  fortnight: unit('fortnight', 'W', 2),
  month: unit('month', 'M'),
  quarter: unit('quarter', 'M', 3),
  half: unit('half', 'M', 6),
  year: unit('year', 'Y'),
  decade: unit('decade', 'Y', 10),
  century: unit('century', 'Y', 100),
  millennium: unit('millennium', 'Y', 1000)
} as const satisfies Record<string, TimeUnit>

/** Words for units, singular and plural; short forms as newspapers and timetables write them. */
export const UNIT_WORDS: Readonly<Record<string, keyof typeof TIME_UNITS>> = {
  second: 'second',
  seconds: 'second',
  sec: 'second',
  secs: 'second',
  minute: 'minute',
  minutes: 'minute',
  min: 'minute',
  mins: 'minute',
  hour: 'hour',
  hours: 'hour',
  hr: 'hour',
  hrs: 'hour',
  day: 'day',
  days: 'day',
  night: 'night',
  nights: 'night',
  weekday: 'weekday',
  weekdays: 'weekday',
  weekend: 'weekend',
  weekends: 'weekend',
  week: 'week',
  weeks: 'week',
  wk: 'week',
  wks: 'week',
  workweek: 'week',
  workweeks: 'week',
  fortnight: 'fortnight',
  fortnights: 'fortnight',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
  yr: 'year',
  yrs: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
  centuries: 'century',
  millennium: 'millennium',
  millennia: 'millennium'
}

/** Letters glued to a number that are a unit: `10D`, `2h`. */
export const UNIT_LETTERS: Readonly<Record<string, keyof typeof TIME_UNITS>> = {
  h: 'hour',
  d: 'day'
}

/** Short forms of months; the full names stand in `months.ts`. AP Stylebook, and ISO-like tables. */
export const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12
}

export const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7
}

/** Which of a row of periods is meant, counted from the one that now is. */
export const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  latest: -1,
  this: 0,
  current: 0,
  same: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1
}

/** Parts of the day in TIMEX3; `DT` is daytime. */
export const DAY_PART_WORDS: Readonly<Record<string, string>> = {
  morning: 'MO',
  midday: 'MI',
  lunchtime: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  nite: 'NI',
  nighttime: 'NI',
  daytime: 'DT',
  dawn: 'MO',
  dusk: 'EV'
}

export const PARTS_PLURAL: Readonly<Record<string, string>> = {
  mornings: 'MO',
  afternoons: 'AF',
  evenings: 'EV',
  nights: 'NI'
}

/** Adjectives and adverbs for what comes again, with the period. */
export const PERIODIC: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  nightly: 'P1D',
  daily: 'P1D',
  everyday: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P3M',
  semiannual: 'P6M',
  semiannually: 'P6M',
  biannual: 'P6M',
  biannually: 'P6M',
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
  biennial: 'P2Y',
  biennially: 'P2Y'
}

/** The same after `bi-` and `semi-`. */
export const PREFIXED_PERIODIC: Readonly<Record<string, string>> = {
  'bi-weekly': 'P2W',
  'bi-monthly': 'P2M',
  'bi-annual': 'P6M',
  'bi-annually': 'P6M',
  'semi-annual': 'P6M',
  'semi-annually': 'P6M',
  'semi-monthly': 'P0.5M',
  'semi-weekly': 'P0.5W'
}

/** One word for a time that is not placed on the calendar: TIMEX3 has three values for them. */
export const VAGUE_TIMES: Readonly<Record<string, string>> = {
  now: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  presently: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  recently: 'PAST_REF',
  lately: 'PAST_REF',
  formerly: 'PAST_REF'
}

/** Words for a tens of years: `the eighties`. */
export const DECADE_WORDS: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9
}

/** Zones as they follow a time of day; names of the IANA time zone database and of the Associated Press. */
export const ZONES: ReadonlySet<string> = new Set(
  'gmt utc cet cest eet eest msk bst ist est edt cst cdt mst mdt pst pdt et ct mt pt wib jst kst aest aedt sgt hkt'.split(
    ' '
  )
)

/** Words before a length of time that bound it; they belong to its words. */
export const LENGTH_BOUNDS: readonly (readonly string[])[] = [
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['longer', 'than'],
  ['no', 'more', 'than'],
  ['not', 'more', 'than'],
  ['no', 'less', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['as', 'much', 'as'],
  ['as', 'many', 'as'],
  ['as', 'long', 'as'],
  ['as', 'little', 'as'],
  ['about'],
  ['around'],
  ['roughly'],
  ['approximately'],
  ['nearly'],
  ['almost'],
  ['over'],
  ['some'],
  ['barely'],
  ['just', 'over'],
  ['just', 'under'],
  ['well', 'over'],
  ['under']
]

/** Words before a date that narrow it down; `of` closes those that are nouns. */
export const NARROWING: readonly (readonly string[])[] = [
  ['early'],
  ['late'],
  ['mid'],
  ['middle'],
  ['earlier'],
  ['later'],
  ['early', 'in'],
  ['late', 'in'],
  ['earlier', 'in'],
  ['later', 'in'],
  ['early', 'on'],
  ['late', 'on'],
  ['end', 'of'],
  ['start', 'of'],
  ['beginning', 'of'],
  ['middle', 'of'],
  ['close', 'of'],
  ['turn', 'of'],
  ['dawn', 'of'],
  ['rest', 'of'],
  ['remainder', 'of']
]

/** Nouns after a number of four digits that it counts; it is then no year. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    'people persons troops soldiers men women children students workers jobs homes houses miles feet percent per cent ' +
    'kilometers kilometres km meters metres meter metre kilometer kilometre m tons ton tonnes tonne hours days years ' +
    'square dollars euros pounds million billion trillion points hires cases deaths units barrels megawatts mw hp words ' +
    'times residents voters votes seats cars passengers employees members acres hectares bushels shares calories mph kg ' +
    'lbs pieces copies pages households families companies firms schools villages towns migrants refugees prisoners ' +
    'inmates patients beds items tickets fans guests pounds liters litres gallons yards inches cents rupees yen yuan'
  ).split(' ')
)

/** Nouns before a number that it numbers. */
export const NUMBERED: ReadonlySet<string> = new Set(
  (
    'no nos number flight room route highway resolution model article section boeing airbus page pages chapter version ' +
    'building suite apartment unit windows channel paragraph clause form title box zip gate platform line lot item'
  ).split(' ')
)
