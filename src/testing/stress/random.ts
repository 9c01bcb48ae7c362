// Numbers that look random and are the same for the same seed, everywhere.

/** Draws from one sequence; every call goes on in it. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number
  pick<T>(list: readonly T[]): T
  /** True in `percent` of a hundred calls. */
  chance(percent: number): boolean
  /** Between `least` and `most` things, made one after the other. */
  many<T>(least: number, most: number, make: (index: number) => T): readonly T[]
}

/** The sequence of a seed: mulberry32, a generator of 32 bits of state in the public domain. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    int,
    pick: (list) => list[int(0, list.length - 1)] as (typeof list)[number],
    chance: (percent) => next() * 100 < percent,
    many: (least, most, make) => Array.from({length: int(least, most)}, (_, index) => make(index))
  }
}
