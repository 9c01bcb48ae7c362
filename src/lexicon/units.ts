// Units of measurement: canonical name, words for it in lower case, symbols as printed, SI prefixes it is used with.
// SI units, prefixes and the units used with them after the SI Brochure (BIPM, 9th edition), in British spelling;
// customary units after NIST Handbook 44, Appendix C, and the Weights and Measures Act 1985; units of information after
// IEC 80000-13; units of trade (TEU, board foot, man-hour) after UN/ECE Recommendation 20.

/** Names and symbols of the prefixes. Symbols stand in the fourth column of the table. */
const PREFIXES: Readonly<Record<string, readonly [name: string, ...symbols: string[]]>> = {
  E: ['exa', 'E'],
  P: ['peta', 'P'],
  T: ['tera', 'T'],
  G: ['giga', 'G'],
  M: ['mega', 'M'],
  k: ['kilo', 'k'],
  h: ['hecto', 'h'],
  d: ['deci', 'd'],
  c: ['centi', 'c'],
  m: ['milli', 'm'],
  u: ['micro', 'µ', 'μ'],
  n: ['nano', 'n'],
  p: ['pico', 'p']
}

/**
 * `canonical | words, separated by commas | symbols, separated by spaces | prefixes, separated by spaces`.
 * `-s` after a word adds its plural; a word in brackets is its own plural.
 */
const TABLE = `
percent | percent, per cent, percents, percentage, pct, per-cent | % pc
percentage point | percentage point-s, percent point-s, per cent point-s, percentage-point-s, pp, ppt, ppts |
basis point | basis point-s, basis-point-s, bps |
per mille | per mille, per mil | ‰
point | point-s, pts |

metre | metre-s, meter-s | m | k d c m u n p
kilometre | kms, kilometre-long, klick-s |
micrometre | micron-s |
attometre | attometre-s, attometer-s |
mile | mile-s | mi
nautical mile | nautical mile-s | nmi
yard | yard-s | yd yds
foot | foot, feet | ft ′
inch | inch, inches | in ″
fathom | fathom-s |
furlong | furlong-s |
light year | light year-s, light-year-s, lightyear-s | ly
parsec | parsec-s | pc | k M
astronomical unit | astronomical unit-s |

square kilometre | square kilometre-s, square kilometer-s, sq km, kilometres squared, km squared, sq. km, sq kms, sqkm | km2 km²
square metre | square metre-s, square meter-s, sq m, sq. m, sqm, square-metre, square-meter | m2 m²
square centimetre | square centimetre-s, square centimeter-s, sq cm | cm2 cm²
square millimetre | square millimetre-s, square millimeter-s | mm2 mm²
square mile | square mile-s, sq mi, sq. mi, sq miles, sq. miles, square-mile |
square foot | square foot, square feet, sq ft, sq. ft, square-foot, sqft | ft2 ft²
square yard | square yard-s, sq yd |
square inch | square inch, square inches, sq in |
hectare | hectare-s | ha
acre | acre-s | ac
dunam | dunam-s, dunum-s |
feddan | feddan-s |
cubic metre | cubic metre-s, cubic meter-s, cu m, cubic-metre, cubic-meter, cumec | m3 m³
cubic kilometre | cubic kilometre-s, cubic kilometer-s, km cubed | km3 km³
cubic centimetre | cubic centimetre-s, cubic centimeter-s | cm3 cm³ cc
cubic decimetre | cubic decimetre-s, cubic decimeter-s | dm3 dm³
cubic millimetre | cubic millimetre-s, cubic millimeter-s | mm3 mm³
cubic foot | cubic foot, cubic feet, cu ft, cubic-foot | ft3 ft³
cubic yard | cubic yard-s, cu yd |
cubic inch | cubic inch, cubic inches, cu in |
cubic mile | cubic mile-s |
billion cubic metre | bcm |
billion cubic foot | bcf |
trillion cubic foot | tcf |
acre foot | acre foot, acre feet, acre-foot, acre-feet |
board foot | board foot, board feet, board-feet |
litre | litre-s, liter-s | l L | M k h d c m u
gallon | gallon-s | gal
pint | pint-s |
quart | quart-s | qt
fluid ounce | fluid ounce-s, fl oz |
barrel | barrel-s | bbl bbls
bushel | bushel-s |
peck | peck-s |
tablespoon | tablespoon-s, tbsp, tbsps |
teaspoon | teaspoon-s, tsp, tsps |
cup | cup-s |
dram | dram-s |

gram | gram-s, gramme-s | g | k m u n
kilogram | kilo-s, kgs |
microgram | | mcg
metric ton | metric ton-s, tonne-s, metric tonne-s, metric-ton, metric-tonne |
ton | ton-s |
long ton | long ton-s |
short ton | short ton-s |
kiloton | kiloton-s, kilotonne-s | kt
megaton | megaton-s, megatonne-s | Mt
gigaton | gigaton-s, gigatonne-s | Gt
metric ton of CO2 | | tCO2 tCO2e tCO2eq
megaton of CO2 | | MtCO2 MtCO2e MtCO2eq
gigaton of CO2 | | GtCO2 GtCO2e GtCO2eq
ton of oil equivalent | ton of oil equivalent, tons of oil equivalent, tonne of oil equivalent, tonnes of oil equivalent | toe
megaton of oil equivalent | | Mtoe
barrel of oil equivalent | barrel of oil equivalent, barrels of oil equivalent, boe |
deadweight ton | deadweight ton-s, deadweight tonne-s, dwt |
gross ton | gross ton-s, gross tonne-s |
twenty-foot equivalent unit | twenty-foot equivalent unit-s | TEU TEUs
full-time equivalent | full-time equivalent-s | FTE FTEs
pound-mass | lb, lbs |
ounce | ounce-s, oz |
troy ounce | troy ounce-s |
carat | carat-s |
grain | |
stone | stone |
quintal | quintal-s |
hundredweight | hundredweight-s, cwt |

second | second-s, sec, secs | s | m u n
minute | minute-s, min, mins |
hour | hour-s, hr, hrs | h
day | day-s |
night | night-s |
week | week-s, wk, wks |
fortnight | fortnight-s |
month | month-s |
quarter | |
year | year-s, yr, yrs | y
decade | decade-s |
century | century, centuries |
millennium | millennium, millennia |
gigayear | gigaannum, gigayear-s | Ga

kilometre per hour | kph, kmh, kmph, kilometre an hour, kilometres an hour, kilometers an hour | km/h
mile per hour | mph, miles an hour |
metre per second | | m/s
knot | knot-s, kts |
mile per gallon | mpg |
cubic foot per second | cusec-s, cfs |
million gallon per day | mgd |
barrel per day | bpd | b/d
revolution per minute | rpm |

watt | watt-s | W | T G M k m
kilowatt | | KW
watt hour | watt hour-s, watt-hour-s | Wh | T G M k
kilowatt hour | | KWh
watt peak | | Wp | G M k
horsepower | horsepower, hp, horse power | HP PS
brake horsepower | bhp, brake horsepower |
joule | joule-s | J | E P T G M k
calorie | calorie-s |
kilocalorie | kilocalorie-s, kcal |
british thermal unit | british thermal unit-s, btu, btus |
million british thermal units | mmbtu |
therm | therm-s |
electronvolt | electronvolt-s, electron volt-s | eV | T G M k
newton metre | newton metre-s, newton meter-s | Nm
foot pound-force | pound-feet, foot-pounds, lb-ft, lb ft |
newton | newton-s | | k M
volt | volt-s | V | M k m
ampere | ampere-s, amp-s | A | k m
ampere hour | ampere hour-s, amp hour-s, amp-hour-s | Ah
milliampere hour | | mAh
ohm | ohm-s | Ω | M k
farad | farad-s | | m u n p
coulomb | coulomb-s |
tesla | |
weber | |
pascal | pascal-s | Pa | G M k h
bar | | bar | m
atmosphere | atmosphere-s | atm
millimetre of mercury | | mmHg
pound per square inch | psi |
kilopound per square inch | ksi |
hertz | hertz | Hz HZ | T G M k
gigahertz | ghz | Ghz
decibel | decibel-s | dB dBA
lumen | lumen-s |
lux | lux | lx
candela | candela-s |
becquerel | becquerel-s | Bq | T G M k
curie | curie-s |
gray | | Gy | m
sievert | sievert-s | Sv | m u
mole | mole-s | mol | m u
celsius | degrees celsius, degree celsius, degrees centigrade, degree centigrade, celsius, celcius, centigrade, deg celsius, degrees c, deg c | °C ℃ C
fahrenheit | degrees fahrenheit, degree fahrenheit, fahrenheit, degrees farenheit, farenheit, deg fahrenheit, degrees f, deg f | °F ℉ F
kelvin | kelvin-s |
degree | degree-s, deg | °
radian | radian-s |
arcminute | arcminute-s, arcmin, minutes of arc |
arcsecond | arcsecond-s, arcsec, seconds of arc |
inverse second | | s-1 s⁻¹

bit | bit-s | b | T G M k
kilobit | kb | kb
byte | byte-s | | P T G M k
kilobyte | | kB KB
megabyte | | MB
gigabyte | gb | GB
terabyte | tb | TB
petabyte | | PB
exabyte | exabyte-s | EB
zettabyte | zettabyte-s | ZB
kibibyte | kibibyte-s | KiB
mebibyte | mebibyte-s | MiB
gibibyte | gibibyte-s | GiB
tebibyte | tebibyte-s | TiB
megabit | | Mb Mbit
gigabit | | Gb Gbit
kilobit per second | kbps |
megabit per second | mbps |
gigabit per second | gbps |
terabit per second | tbps |
megapixel | megapixel-s | MP
pixel | pixel-s | px
frame per second | fps |

part per million | parts per million, part per million, ppm |
part per billion | parts per billion, part per billion, ppb |
part per trillion | parts per trillion, part per trillion |
person | people, person-s |
time | times | x
fold | fold |
ton per day | tpd |
point per game | ppg |
rebound per game | rpg |
assist per game | apg |
turn | turn-s |
man-day | man-days, person-days, man-day |
man-hour | man-hours, person-hours, man-hour |
man-year | man-years, person-years, man-year |
`

export interface UnitForms {
  /** Words in lower case to canonical name; some have a space. */
  readonly words: ReadonlyMap<string, string>
  /** Symbols as printed to canonical name. */
  readonly symbols: ReadonlyMap<string, string>
}

/** `metre-s` is `metre` and `metres`. */
const formsOf = (form: string): readonly string[] =>
  form.endsWith('-s') ? [form.slice(0, -2), `${form.slice(0, -2)}s`] : [form]

const split = (cell: string, by: string | RegExp): readonly string[] =>
  cell
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '')

function parse(table: string): UnitForms {
  const words = new Map<string, string>()
  const symbols = new Map<string, string>()
  for (const line of split(table, '\n')) {
    const [unit = '', forms = '', signs = '', prefixes = ''] = line.split('|').map((part) => part.trim())
    const spellings = split(forms, ',').flatMap(formsOf)
    for (const form of spellings) words.set(form, unit)
    for (const sign of split(signs, ' ')) symbols.set(sign, unit)
    for (const prefix of split(prefixes, ' ')) {
      const [name = '', ...marks] = PREFIXES[prefix] ?? []
      for (const form of spellings) words.set(name + form, name + unit)
      for (const sign of split(signs, ' ')) for (const mark of marks) symbols.set(mark + sign, name + unit)
    }
  }
  return {words, symbols}
}

export const UNITS: UnitForms = parse(TABLE)

/** First words of all units in words, so that most words need no further question. */
export const UNIT_STARTS: ReadonlySet<string> = new Set(
  [...UNITS.words.keys()].map((words) => words.split(/[ .-]/)[0] ?? '')
)

/** Units of time; what they measure is a duration, which is a date of its own kind. */
export const TIME_UNITS: ReadonlySet<string> = new Set([
  'second',
  'millisecond',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium'
])

/** Units that `a` counts one of (`a gallon of beer`); with most others it is an article or makes a rate (`$87 a barrel`). */
export const COUNTED_ONE: ReadonlySet<string> = new Set(
  'gallon litre liter mile kilometre kilometer metre meter tonne kilogram hectare acre pint tablespoon teaspoon cup gigawatt megawatt'.split(
    ' '
  )
)

/** What a rate can be counted by after `a` (`$98 a share`), beside the units. */
export const RATE_NOUNS: ReadonlySet<string> = new Set([
  'share',
  'barrel',
  'head',
  'person',
  'piece',
  'household',
  'unit',
  'game',
  'pop',
  'ticket',
  'bottle',
  'plate',
  'student',
  'pupil',
  'patient',
  'worker',
  'child',
  'family',
  'farmer',
  'employee',
  'passenger',
  'visitor',
  'user',
  'customer',
  'vehicle',
  'car',
  'home',
  'bed',
  'seat',
  'room',
  'dose',
  'shot',
  'trip',
  'ride',
  'visit',
  'session',
  'vote',
  'page',
  'word',
  'bag',
  'box',
  'can',
  'pack',
  'packet',
  'basket',
  'crate',
  'animal',
  'sheep',
  'plot',
  'site'
])
