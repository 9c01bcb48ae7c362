import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type Files, inProject} from '../testing/project-folder.ts'
import {smallPipeline} from '../testing/small-pipeline.ts'
import {type TestIo, testIo} from '../testing/test-io.ts'
import type {Build} from './run.ts'
import {watchWith} from './watch.ts'

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

interface Watched {
  readonly root: string
  readonly io: TestIo
  readonly builds: () => number
  /** Waits until the memo has these words, or five seconds. */
  shows(words: string): Promise<void>
}

/** Runs `watch` on a project while `use` changes it; never two builds at once. */
async function watching(files: Files, use: (watched: Watched) => Promise<void>): Promise<void> {
  await inProject(files, async (root) => {
    const io = testIo(root)
    const counts = {builds: 0, running: 0}
    const pipeline: Build = async (...args) => {
      counts.builds++
      counts.running++
      expect(counts.running).toBe(1)
      const result = await smallPipeline(...args)
      counts.running--
      return result
    }
    const memo = (): string => {
      try {
        return readFileSync(join(root, 'out/memo.pdf'), 'utf8')
      } catch {
        return 'no memo'
      }
    }
    const shows = async (words: string): Promise<void> => {
      for (let waited = 0; memo() !== `memo.pdf: ${words}` && waited < 5000; waited += 20) await pause(20)
      expect(memo()).toBe(`memo.pdf: ${words}`)
    }
    const ended = watchWith(pipeline, [], {}, io)
    try {
      await shows('one')
      await pause(300)
      await use({root, io, builds: () => counts.builds, shows})
    } finally {
      io.stop()
      expect(await ended).toBe(0)
    }
  })
}

describe('precis watch', {timeout: 30_000}, () => {
  test('follows a save, a rename over the file, a new file and one that goes', () =>
    watching({'sources/a.md': 'one'}, async ({root, shows}) => {
      const file = join(root, 'sources/a.md')
      writeFileSync(file, 'two')
      await shows('two')
      writeFileSync(`${file}.tmp`, 'three')
      renameSync(`${file}.tmp`, file)
      await shows('three')
      rmSync(file)
      await pause(50)
      writeFileSync(file, 'four')
      await shows('four')
      mkdirSync(join(root, 'sources/deep'))
      writeFileSync(join(root, 'sources/deep/b.md'), 'more')
      await shows('four more')
      rmSync(join(root, 'sources/deep'), {recursive: true})
      await shows('four')
    }))

  test('sees a file come that the last run looked for', () =>
    watching({'sources/a.md': 'one', 'unrelated.md': 'x'}, async ({root, builds}) => {
      const before = builds()
      writeFileSync(join(root, 'unrelated.md'), 'y')
      mkdirSync(join(root, 'other'))
      writeFileSync(join(root, 'sources/.a.md.swp'), 'editor')
      await pause(400)
      expect(builds()).toBe(before)
      writeFileSync(join(root, 'brief.yml'), 'title: x')
      for (let waited = 0; builds() === before && waited < 5000; waited += 20) await pause(20)
      expect(builds()).toBe(before + 1)
    }))

  test('answers a burst with one build, and a file written in pieces when it is whole', () =>
    watching({'sources/a.md': 'one'}, async ({root, builds, shows}) => {
      const before = builds()
      for (let piece = 0; piece < 6; piece++) {
        writeFileSync(join(root, 'sources/a.md'), 'words '.repeat(piece + 1).trim())
        await pause(30)
      }
      await shows('words words words words words words')
      expect(builds()).toBe(before + 1)
    }))

  test('keeps the last set when a build writes nothing, and goes on', () =>
    watching({'sources/a.md': 'one'}, async ({root, io, shows}) => {
      writeFileSync(join(root, 'sources/a.md'), 'stop')
      for (let waited = 0; !io.printed().err.includes('Nothing was written') && waited < 5000; waited += 20)
        await pause(20)
      await shows('one')
      writeFileSync(join(root, 'sources/a.md'), 'two')
      await shows('two')
      expect(io.printed().err).toContain('Nothing was written; the last results stand.\n')
      expect(io.printed().err).toContain('changed: sources/a.md\n')
    }))
})
