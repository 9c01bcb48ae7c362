import {rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {lastingCache} from '../cache.ts'
import {inProject} from '../testing/project-folder.ts'
import {smallPipeline} from '../testing/small-pipeline.ts'
import {testIo} from '../testing/test-io.ts'
import {silentProgress} from './progress.ts'
import {projectOf} from './project.ts'
import {type Build, runOnce} from './run.ts'

/** A change of the files, and nothing else. */
const does = (change: (root: string) => void) => (root: string) => {
  change(root)
  return undefined
}

interface Asking {
  readonly only?: 'deck'
  readonly epoch?: string
}

/** Runs twice with one cache; the second run after a change. Tells whether the pipeline was called again, and what came of it. */
const twice = (change: (root: string) => Asking | undefined) =>
  inProject({'sources/a.md': 'a warning', 'sources/b.md': 'b'}, async (root) => {
    const calls = {count: 0}
    const pipeline: Build = (...args) => {
      calls.count++
      return smallPipeline(...args)
    }
    const cache = lastingCache('code')
    const run = (only: 'deck' | 'both', env = {}) => {
      const io = testIo(root, env)
      const project = projectOf(root, {}, io, () => undefined)
      if (project === undefined) throw new Error('the test has a project')
      return runOnce(project, only, cache, io, silentProgress, pipeline)
    }
    const first = await run('both')
    const changed = change(root) ?? {}
    const second = await run(changed.only ?? 'both', changed.epoch ? {SOURCE_DATE_EPOCH: changed.epoch} : {})
    return {again: calls.count > 1, first, second}
  })

describe('a second run', () => {
  test('stands as it is when nothing has changed, with all that the first one said', async () => {
    const {again, first, second} = await twice(does((root) => utimesSync(join(root, 'sources/a.md'), 1, 1)))
    expect(again).toBe(false)
    expect([second.diagnostics, second.reads, second.changes]).toEqual([first.diagnostics, first.reads, []])
    expect(second.placed?.map(({name, state}) => `${name} ${state}`)).toEqual(
      first.placed?.map(({name}) => `${name} unchanged`)
    )
  })

  test.each<[string, Parameters<typeof twice>[0]]>([
    ['a source has changed', does((root) => writeFileSync(join(root, 'sources/a.md'), 'other'))],
    ['a source has gone', does((root) => rmSync(join(root, 'sources/b.md')))],
    ['a source has come', does((root) => writeFileSync(join(root, 'sources/c.md'), 'c'))],
    ['a file has come that was looked for', does((root) => writeFileSync(join(root, 'brief.yml'), 'title: x'))],
    ['a result has gone', does((root) => rmSync(join(root, 'out/memo.pdf')))],
    ['a result was edited', does((root) => writeFileSync(join(root, 'out/memo.pdf'), 'mine'))],
    ['the manifest has gone', does((root) => rmSync(join(root, 'out/.precis.json')))],
    ['other results are asked for', () => ({only: 'deck'})],
    ['the day of the environment is another', () => ({epoch: '86400'})]
  ])('is made when %s', async (_what, change) => {
    expect((await twice(change)).again).toBe(true)
  })
})
