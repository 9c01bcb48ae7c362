import {COUNTRIES} from './countries.ts'
import {regions} from './regions.ts'

/**
 * Names, capitals, demonyms and other names of countries, and names and adjectives of regions, in small letters, each
 * with the key of its country or region: news says `Moscow` and `the Kremlin` for the government of Russia.
 */
export const countryKeys: ReadonlyMap<string, string> = new Map([
  ...regions.flatMap(([name, adjective]) =>
    [name, adjective].map((word) => [word.toLowerCase(), `country ${name}`] as const)
  ),
  ...COUNTRIES.flatMap((country) =>
    [country.name, country.capital, ...country.demonyms, ...country.aliases]
      .filter((word) => word !== '')
      .map((word) => [word.toLowerCase(), `country ${country.name}`] as const)
  )
])
