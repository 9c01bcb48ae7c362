// Units of one dimension with their size, so that 5 kilometres and 5,000 metres are one length. Factors after the SI
// brochure (BIPM, 9th edition) and, for customary units, the NIST Handbook 44; canonical names as in units.ts.

/** `base: unit factor, unit factor`; a factor with `~` is between two systems, and what it converts is rounded. */
const TABLE = `
metre: kilometre 1000, centimetre 0.01, millimetre 0.001, mile ~1609.344, nautical mile ~1852, yard ~0.9144, foot ~0.3048, inch ~0.0254
square metre: square kilometre 1000000, hectare 10000, acre ~4046.856, square mile ~2589988, square foot ~0.09290304
kilogram: gram 0.001, metric ton 1000, kiloton 1000000, megaton 1000000000, pound-mass ~0.45359237
litre: cubic metre 1000, millilitre 0.001, cubic kilometre 1000000000000
day: week 7, hour 0.041666666666666664, minute 0.0006944444444444445
year: decade 10, century 100
watt: kilowatt 1000, megawatt 1000000, gigawatt 1000000000, terawatt 1000000000000
watt hour: kilowatt hour 1000, megawatt hour 1000000, gigawatt hour 1000000000, terawatt hour 1000000000000
percentage point: basis point 0.01
kilometre per hour: mile per hour ~1.609344
`

export interface Scale {
  readonly base: string
  readonly factor: number
  /** Of another system than the base: what is converted from it is rounded. */
  readonly foreign: boolean
}

/** Canonical unit to its base and size. */
export const UNIT_SCALES: ReadonlyMap<string, Scale> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', units = ''] = line.split(': ')
      const others = units.split(', ').map((entry) => {
        const at = entry.lastIndexOf(' ')
        const size = entry.slice(at + 1)
        return [
          entry.slice(0, at),
          {base, factor: Number(size.replace('~', '')), foreign: size.startsWith('~')}
        ] as const
      })
      return [[base, {base, factor: 1, foreign: false}] as const, ...others]
    })
)
