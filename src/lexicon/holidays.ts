// Days that have a name. Fixed ones by month and day; movable ones by the rule that the law or the church gives them.
// Sources: 5 U.S.C. § 6103 (United States), Banking and Financial Dealings Act 1971 (United Kingdom), Government of Canada
// statutory holidays, United Nations list of international days, General Roman Calendar.

/** Month and day by name in lower case, without `the` and without apostrophes. */
export const FIXED_DAYS: Readonly<Record<string, string>> = {
  'new year s': '01-01',
  'new years day': '01-01',
  'new year s day': '01-01',
  'new year s eve': '12-31',
  'new years eve': '12-31',
  epiphany: '01-06',
  'australia day': '01-26',
  'groundhog day': '02-02',
  'valentine s day': '02-14',
  'valentines day': '02-14',
  'international women s day': '03-08',
  'saint patrick s day': '03-17',
  'st patrick s day': '03-17',
  'saint patrick': '03-17',
  'april fools day': '04-01',
  'april fool s day': '04-01',
  'earth day': '04-22',
  'anzac day': '04-25',
  'may day': '05-01',
  'cinco de mayo': '05-05',
  'victory day': '05-09',
  'europe day': '05-09',
  juneteenth: '06-19',
  'freedom day': '06-19',
  'jubilee day': '06-19',
  'canada day': '07-01',
  'independence day': '07-04',
  'fourth of july': '07-04',
  'bastille day': '07-14',
  halloween: '10-31',
  'all saints day': '11-01',
  'all souls day': '11-02',
  'guy fawkes night': '11-05',
  'armistice day': '11-11',
  'remembrance day': '11-11',
  'veterans day': '11-11',
  'human rights day': '12-10',
  'christmas eve': '12-24',
  'christmas day': '12-25',
  christmas: '12-25',
  'boxing day': '12-26'
}

/** The so-manieth weekday of a month, the last one when the number is negative; `plus` days after it. */
export interface NthWeekday {
  readonly month: number
  /** From Monday, 1. */
  readonly weekday: number
  readonly number: number
  readonly plus?: number
}

export const NTH_WEEKDAYS: Readonly<Record<string, NthWeekday>> = {
  'martin luther king day': {month: 1, weekday: 1, number: 3},
  'martin luther king jr day': {month: 1, weekday: 1, number: 3},
  'presidents day': {month: 2, weekday: 1, number: 3},
  'mother s day': {month: 5, weekday: 7, number: 2},
  'mothers day': {month: 5, weekday: 7, number: 2},
  'memorial day': {month: 5, weekday: 1, number: -1},
  'father s day': {month: 6, weekday: 7, number: 3},
  'fathers day': {month: 6, weekday: 7, number: 3},
  'labor day': {month: 9, weekday: 1, number: 1},
  'columbus day': {month: 10, weekday: 1, number: 2},
  'indigenous peoples day': {month: 10, weekday: 1, number: 2},
  thanksgiving: {month: 11, weekday: 4, number: 4},
  'thanksgiving day': {month: 11, weekday: 4, number: 4},
  'black friday': {month: 11, weekday: 4, number: 4, plus: 1},
  'cyber monday': {month: 11, weekday: 4, number: 4, plus: 4},
  // The Tuesday after the first Monday of November, 2 U.S.C. § 7.
  'election day': {month: 11, weekday: 1, number: 1, plus: 1}
}

/** Days from Easter Sunday of the Gregorian calendar. */
export const EASTER_DAYS: Readonly<Record<string, number>> = {
  'shrove tuesday': -47,
  'mardi gras': -47,
  'ash wednesday': -46,
  'palm sunday': -7,
  'maundy thursday': -3,
  'holy thursday': -3,
  'good friday': -2,
  'easter sunday': 0,
  easter: 0,
  'easter monday': 1,
  'ascension day': 39,
  'whit sunday': 49,
  pentecost: 49,
  'whit monday': 50,
  'corpus christi': 60
}

/** Days that the words for what happened on them fix to a year: `the Sept. 11 attacks`. */
export interface EventDay {
  readonly month: number
  readonly day: number
  /** Words of which one stands behind the day. */
  readonly words: ReadonlySet<string>
  readonly value: string
}

export const EVENT_DAYS: readonly EventDay[] = [
  {
    month: 9,
    day: 11,
    words: new Set([
      'attack',
      'attacks',
      'terror',
      'terrorist',
      'hijackings',
      'hijackers',
      'commission',
      'victims',
      'memorial',
      'anniversary'
    ]),
    value: '2001-09-11'
  }
]
