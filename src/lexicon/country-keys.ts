import {COUNTRIES} from './countries.ts'

/**
 * Names, capitals, demonyms and other names of countries, in small letters, each with the key of its country: news
 * says `Moscow` and `the Kremlin` for the government of Russia.
 */
export const countryKeys: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap((country) =>
    [country.name, country.capital, ...country.demonyms, ...country.aliases]
      .filter((word) => word !== '')
      .map((word) => [word.toLowerCase(), `country ${country.name}`] as const)
  )
)
