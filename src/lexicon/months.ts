// Months, weekdays, seasons and fixed days of English calendars, with the numbers that ISO 8601 and TIMEX3 use.

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
] as const

/** From Monday, 1, to Sunday, 7, as in ISO 8601. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** Season codes of TIMEX3. */
export const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI'
}

/** Parts of the day in TIMEX3. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  mornings: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  afternoons: 'AF',
  evening: 'EV',
  evenings: 'EV',
  night: 'NI',
  nights: 'NI'
}

/** Days that fall on the same date each year, as month and day. */
export const FIXED_DAYS: Readonly<Record<string, string>> = {
  'new year’s day': '01-01',
  'new year’s eve': '12-31',
  'valentine’s day': '02-14',
  'international women’s day': '03-08',
  'may day': '05-01',
  'victory day': '05-09',
  'independence day': '07-04',
  'fourth of july': '07-04',
  'bastille day': '07-14',
  juneteenth: '06-19',
  halloween: '10-31',
  'all saints’ day': '11-01',
  'armistice day': '11-11',
  'veterans day': '11-11',
  'christmas eve': '12-24',
  'christmas day': '12-25',
  christmas: '12-25',
  'boxing day': '12-26'
}
