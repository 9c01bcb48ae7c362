import {remember} from '../../remember.ts'
import type {Mention} from './mention.ts'

const wordsOf = (name: string): readonly string[] => name.split(/[\s\u00a0]+/u)
export const surnameOf = (name: string): string => {
  const words = wordsOf(name).filter((word) => !/^(?:Jr|Sr|II|III)\.?$/u.test(word))
  return words.at(-1) ?? name
}

/**
 * The fullest name that each person is given in the document: by surname, or by the first word where that is the family
 * name (`Xi`). A surname that several people share means nobody in particular unless a given name or initial agrees.
 */
export function fullestNames(persons: readonly Mention[]): (name: string) => string {
  const full = [...new Set(persons.map(({name}) => name).filter((name) => wordsOf(name).length > 1))]
  const bySurname = new Map<string, string[]>()
  const byFirst = new Map<string, string[]>()
  for (const name of full) {
    const put = (map: Map<string, string[]>, key: string) => map.set(key, [...(map.get(key) ?? []), name])
    put(bySurname, surnameOf(name))
    put(byFirst, wordsOf(name)[0] ?? name)
  }
  const longest = (names: readonly string[]): string | undefined => {
    const sorted = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    const [first] = sorted
    const given = (name: string) => wordsOf(name)[0]?.replace('.', '') ?? ''
    const same = first !== undefined && sorted.every((name) => given(first).startsWith(given(name)))
    return same ? first : undefined
  }
  const fullest = (name: string): string => {
    const words = wordsOf(name)
    const sharing = bySurname.get(surnameOf(name)) ?? []
    if (words.length === 1)
      return longest(sharing) ?? (sharing.length === 0 ? longest(byFirst.get(name) ?? []) : undefined) ?? name
    const initial = words[0]?.charAt(0)
    return (
      longest(
        sharing.filter(
          (other) =>
            other.startsWith(words[0]?.replace('.', '') ?? '') ||
            ((words[0]?.length ?? 0) <= 2 && other.charAt(0) === initial)
        )
      ) ?? name
    )
  }
  const known = new Map<string, string>()
  return (name) => remember(known, name, () => fullest(name))
}
