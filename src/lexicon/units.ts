// Units of measurement: canonical name, words for it (lower case), symbols (as printed). Names after the SI brochure
// (BIPM, 9th edition) in British spelling, customary units after the NIST Handbook 44.

/** `canonical | words, separated by commas | symbols, separated by spaces` */
const TABLE = `
percent | percent, per cent, percents, percentage, pct | % pc
percentage point | percentage point, percentage points, percent points, pp, ppt, ppts |
basis point | basis point, basis points, bps |
per mille | per mille | ‰
point | point, points, pts |
kilometre | kilometre, kilometres, kilometer, kilometers, kms, kilometre-long | km
metre | metre, metres, meter, meters | m
centimetre | centimetre, centimetres, centimeter, centimeters | cm
millimetre | millimetre, millimetres, millimeter, millimeters | mm
micrometre | micrometre, micrometres, micrometer, micrometers, micron, microns | µm μm
nanometre | nanometre, nanometres, nanometer, nanometers | nm
picometre | picometre, picometres, picometer, picometers |
mile | mile, miles | mi
nautical mile | nautical mile, nautical miles | nmi
yard | yard, yards | yd yds
foot | foot, feet | ft ′
inch | inch, inches | in ″
light year | light year, light years, light-year, light-years | ly
square kilometre | square kilometre, square kilometres, square kilometer, square kilometers, sq km, kilometres squared, km squared, sq. km | km2 km²
square metre | square metre, square metres, square meter, square meters, sq m, sq. m | m2 m²
square centimetre | square centimetre, square centimetres, square centimeter, square centimeters | cm2 cm²
square mile | square mile, square miles, sq mi, sq. mi, sq miles |
square foot | square foot, square feet, sq ft, sq. ft | ft2 ft²
square yard | square yard, square yards, sq yd |
square inch | square inch, square inches, sq in |
hectare | hectare, hectares | ha
acre | acre, acres | ac
cubic metre | cubic metre, cubic metres, cubic meter, cubic meters | m3 m³
cubic kilometre | cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers, km cubed | km3 km³
cubic centimetre | cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters | cm3 cm³ cc
cubic foot | cubic foot, cubic feet, cu ft |
cubic yard | cubic yard, cubic yards |
acre foot | acre foot, acre feet, acre-foot, acre-feet |
litre | litre, litres, liter, liters | l L
millilitre | millilitre, millilitres, milliliter, milliliters | ml mL
centilitre | centilitre, centilitres, centiliter, centiliters | cl
hectolitre | hectolitre, hectolitres | hl
gallon | gallon, gallons | gal
pint | pint, pints |
quart | quart, quarts | qt
barrel | barrel, barrels | bbl bpd
bushel | bushel, bushels |
tablespoon | tablespoon, tablespoons, tbsp |
teaspoon | teaspoon, teaspoons, tsp |
cup | cup, cups |
dram | dram, drams |
kilogram | kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kgs | kg
gram | gram, grams, gramme, grammes | g
milligram | milligram, milligrams, milligramme | mg
microgram | microgram, micrograms, microgramme, microgrammes | µg μg mcg
metric ton | metric ton, metric tons, tonne, tonnes, metric tonne, metric tonnes |
ton | ton, tons |
kiloton | kiloton, kilotons, kilotonne, kilotonnes | kt
megaton | megaton, megatons, megatonne, megatonnes | Mt
gigaton | gigaton, gigatons, gigatonne, gigatonnes | Gt
pound-mass | lb, lbs |
ounce | ounce, ounces, oz |
carat | carat, carats |
stone | stone |
second | second, seconds, sec, secs | s
millisecond | millisecond, milliseconds | ms
microsecond | microsecond, microseconds | µs μs
nanosecond | nanosecond, nanoseconds | ns
minute | minute, minutes, min, mins |
hour | hour, hours, hr, hrs | h
day | day, days |
night | night, nights |
week | week, weeks |
fortnight | fortnight, fortnights |
month | month, months |
quarter | |
year | year, years, yr, yrs |
decade | decade, decades |
century | century, centuries |
gigayear | gigaannum, gigayear, gigayears | Ga
kilometre per hour | kph, kmh, kilometre an hour, kilometres an hour, kilometers an hour | km/h
mile per hour | mph, miles an hour |
metre per second | | m/s
knot | knot, knots, kts |
mile per gallon | mpg |
watt | watt, watts | W
kilowatt | kilowatt, kilowatts | kW KW
megawatt | megawatt, megawatts | MW
gigawatt | gigawatt, gigawatts | GW
terawatt | terawatt, terawatts | TW
watt hour | watt hour, watt hours, watt-hour, watt-hours | Wh
kilowatt hour | kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours | kWh KWh
megawatt hour | megawatt hour, megawatt hours, megawatt-hour, megawatt-hours | MWh
gigawatt hour | gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours | GWh
terawatt hour | terawatt hour, terawatt hours, terawatt-hour, terawatt-hours | TWh
horsepower | horsepower, hp, horse power | HP PS
brake horsepower | bhp, brake horsepower |
joule | joule, joules | J
kilojoule | kilojoule, kilojoules | kJ
megajoule | megajoule, megajoules | MJ
gigajoule | gigajoule, gigajoules | GJ
calorie | calorie, calories, kcal |
electronvolt | electronvolt, electronvolts | eV
teraelectronvolt | | TeV
gigaelectronvolt | | GeV
newton metre | newton metre, newton metres, newton meters | Nm
foot pound-force | pound-feet, foot-pounds, lb-ft, lb ft |
newton | newton, newtons |
volt | volt, volts | V
kilovolt | kilovolt, kilovolts | kV
ampere | ampere, amperes, amp, amps | A
milliampere hour | | mAh
ohm | ohm, ohms | Ω
farad | farad, farads |
pascal | pascal, pascals | Pa
kilopascal | kilopascal, kilopascals | kPa
megapascal | megapascal, megapascals | MPa
gigapascal | gigapascal, gigapascals | GPa
bar | |
pound per square inch | psi |
kilopound per square inch | ksi |
hertz | hertz | Hz HZ
kilohertz | kilohertz | kHz
megahertz | megahertz | MHz
gigahertz | gigahertz, ghz | GHz Ghz
decibel | decibel, decibels | dB
lumen | lumen, lumens |
becquerel | becquerel, becquerels | Bq
sievert | sievert, sieverts | Sv
millisievert | millisievert, millisieverts | mSv
celsius | degrees celsius, degree celsius, degrees centigrade, degree centigrade, celsius, celcius, centigrade, deg celsius, degrees c, deg c | °C ℃ C
fahrenheit | degrees fahrenheit, degree fahrenheit, fahrenheit, degrees farenheit, farenheit, deg fahrenheit, degrees f, deg f | °F ℉
kelvin | kelvin, kelvins |
degree | degree, degrees, deg | °
bit | bit, bits |
kilobit | kilobit, kilobits, kb | kb
megabit | megabit, megabits | Mb
gigabit | gigabit, gigabits | Gb
byte | byte, bytes |
kilobyte | kilobyte, kilobytes | kB KB
megabyte | megabyte, megabytes | MB
gigabyte | gigabyte, gigabytes | GB
terabyte | terabyte, terabytes | TB
petabyte | petabyte, petabytes | PB
megabit per second | mbps |
gigabit per second | gbps |
megapixel | megapixel, megapixels | MP
pixel | pixel, pixels | px
frame per second | fps |
revolution per minute | rpm |
mole | mole, moles | mol
part per million | parts per million, part per million, ppm |
part per billion | parts per billion, part per billion, ppb |
person | people, person, persons |
time | times |
fold | fold |
ton per day | tpd |
point per game | ppg |
rebound per game | rpg |
assist per game | apg |
turn | turn, turns |
man-day | man-days, person-days |
man-hour | man-hours, person-hours |
`

export interface UnitForms {
  /** Words in lower case to canonical name; some have a space. */
  readonly words: ReadonlyMap<string, string>
  /** Symbols as printed to canonical name. */
  readonly symbols: ReadonlyMap<string, string>
}

function parse(table: string): UnitForms {
  const words = new Map<string, string>()
  const symbols = new Map<string, string>()
  for (const line of table.trim().split('\n')) {
    const [unit = '', forms = '', signs = ''] = line.split('|').map((part) => part.trim())
    for (const form of forms.split(',')) if (form.trim() !== '') words.set(form.trim(), unit)
    for (const sign of signs.split(' ')) if (sign !== '') symbols.set(sign, unit)
  }
  return {words, symbols}
}

export const UNITS: UnitForms = parse(TABLE)

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
  'century'
])

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
  'worker'
])
