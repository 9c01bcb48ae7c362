// Deterministic: the same input gives the same bytes, whatever the time zone, the locale and the order of the files.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {sha256} from '../../world.ts'
import {type Bundle, bundle, start} from '../child.ts'
import {project} from '../generate.ts'
import {writeFiles} from '../project-folder.ts'

const OUTPUTS = ['briefing.json', 'briefing.md', 'deck.pptx', 'memo.pdf'] as const

const ENVIRONMENTS = [
  {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'},
  {TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C'},
  {TZ: 'Europe/Vilnius', LANG: 'de_DE.UTF-8', LC_ALL: 'sv_SE.UTF-8', COLUMNS: '40', HOME: '/nowhere'}
] as const

const sample = (seed: number) => fc.sample(project, {seed, numRuns: 1})[0]?.files ?? {}

let command: Bundle
let home: string
beforeAll(async () => {
  command = await bundle('deterministic')
  home = mkdtempSync(join(tmpdir(), 'precis-same-'))
}, 30_000)
afterAll(() => {
  command.remove()
  rmSync(home, {recursive: true, force: true})
})

test('three machines, one result', async () => {
  const files = sample(1)
  const entries = Object.entries(files)
  const orders = [entries, [...entries].reverse(), [...entries.slice(1), ...entries.slice(0, 1)]]
  const built = await Promise.all(
    ENVIRONMENTS.map(async (env, index) => {
      const root = join(home, `a folder ${'ü'.repeat(index)}`)
      writeFiles(root, Object.fromEntries(orders[index] ?? []))
      const {code, err} = await start(command, ['build', root], env).ended
      return {
        code,
        err: err.replaceAll(root, ''),
        hashes: OUTPUTS.map((name) => sha256(readFileSync(join(root, 'out', name))))
      }
    })
  )
  expect(built[0]?.code, built[0]?.err).toBeLessThan(2)
  expect(built[1]).toEqual(built[0])
  expect(built[2]).toEqual(built[0])
}, 60_000)

test('a second build in the same folder, with what the first left there, changes nothing', async () => {
  const root = join(home, 'twice')
  const files = sample(3)
  writeFiles(root, files)
  const hashes = async () => {
    await start(command, ['build', root]).ended
    return OUTPUTS.map((name) => sha256(readFileSync(join(root, 'out', name))))
  }
  expect(await hashes()).toEqual(await hashes())
}, 60_000)
