import {describe, expect, test} from 'vitest'
import {lastingCache, noCache} from './cache.ts'
import type {Outcome} from './model/stages.ts'

const diagnostics = [{rule: 'source-has-words', file: 'sources/a.md', message: 'm', hints: []}] as const

/** A stage that counts how often it is called. */
function stage<T>(value: T): {readonly make: () => Outcome<T>; calls: number} {
  const counted = {
    calls: 0,
    make: () => {
      counted.calls++
      return {value, diagnostics}
    }
  }
  return counted
}

describe('a lasting cache', () => {
  test('makes a value once and replays its diagnostics', () => {
    const cache = lastingCache('code')
    const {make} = stage('words')
    const first = cache.memo('read', 'a', make)
    expect(cache.memo('read', 'a', make)).toEqual({value: 'words', diagnostics})
    expect(first).toEqual({value: 'words', diagnostics})
    expect(cache.counts).toEqual({hits: 1, misses: 1})
  })

  test('keeps stages and keys apart', () => {
    const cache = lastingCache('code')
    const made = stage(1)
    for (const [name, key] of [
      ['a', 'bc'],
      ['ab', 'c'],
      ['a', 'b c'],
      ['a b', 'c']
    ] as const)
      cache.memo(name, key, made.make)
    expect(made.calls).toBe(4)
  })

  test('comes back from its pack, gaps in lists included', () => {
    const value = {rows: [[1, undefined, null], [undefined]], text: 'ünï 😀 \u2028 \n', nested: {none: null}}
    const cache = lastingCache('code')
    cache.memo('read', 'a', stage(value).make)
    const again = lastingCache('code', cache.pack())
    const made = stage('not made')
    expect(again.memo<unknown>('read', 'a', made.make)).toStrictEqual({value, diagnostics})
    expect(made.calls).toBe(0)
    expect(again.pack()).toBe(cache.pack())
  })

  test('comes back with a value that is undefined', () => {
    const cache = lastingCache('code')
    cache.memo('read', 'a', stage(undefined).make)
    const made = stage(undefined)
    expect(lastingCache('code', cache.pack()).memo('read', 'a', made.make).value).toBeUndefined()
    expect(made.calls).toBe(0)
  })

  test('leaves out the pack of another program', () => {
    const cache = lastingCache('code 1')
    cache.memo('read', 'a', stage(1).make)
    const made = stage(2)
    expect(lastingCache('code 2', cache.pack()).memo('read', 'a', made.make).value).toBe(2)
  })

  test('never gives a damaged value, wherever the damage is', () => {
    const cache = lastingCache('code')
    cache.memo('read', 'a', stage({words: 'good'}).make)
    const pack = cache.pack()
    for (let at = 0; at < pack.length - 1; at++) {
      const damaged = `${pack.slice(0, at)}${pack[at] === 'x' ? 'y' : 'x'}${pack.slice(at + 1)}`
      const made = stage({words: 'anew'})
      for (const text of [damaged, pack.slice(0, at)])
        expect(['good', 'anew']).toContain(lastingCache('code', text).memo('read', 'a', made.make).value.words)
      expect(made.calls).toBeGreaterThan(0)
    }
  })

  test('forgets what a run has not asked for', () => {
    const cache = lastingCache('code')
    cache.memo('read', 'a', stage(1).make)
    cache.memo('read', 'b', stage(2).make)
    cache.endRun()
    cache.memo('read', 'b', stage(2).make)
    cache.endRun()
    const made = stage(3)
    cache.memo('read', 'a', made.make)
    cache.memo('read', 'b', made.make)
    expect(made.calls).toBe(1)
  })

  test('packs the same whatever the order in which it was asked', () => {
    const packs = [
      ['a', 'b'],
      ['b', 'a']
    ].map((keys) => {
      const cache = lastingCache('code')
      for (const key of keys) cache.memo('read', key, stage(key).make)
      return cache.pack()
    })
    expect(packs[0]).toBe(packs[1])
  })
})

test('no cache makes everything anew', () => {
  const made = stage(1)
  noCache.memo('read', 'a', made.make)
  noCache.memo('read', 'a', made.make)
  expect(made.calls).toBe(2)
})
