import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type Files, inProject} from '../testing/project-folder.ts'
import {smallPipeline} from '../testing/small-pipeline.ts'
import {testIo} from '../testing/test-io.ts'
import {buildWith} from './build.ts'
import type {Values} from './commands.ts'

async function run(cwd: string, project: string | undefined, values: Values = {}, env = {}) {
  const io = testIo(cwd, env)
  const exit = await buildWith(smallPipeline, project === undefined ? [] : [project], values, io)
  return {exit, ...io.printed()}
}
const inFolder = <T>(files: Files, use: (root: string) => Promise<T>): Promise<T> => inProject(files, use)

describe('precis build', () => {
  test('writes to `out` of the project, with results on standard output and progress on standard error', () =>
    inFolder({'p/sources/a.md': 'words'}, async (root) => {
      expect(await run(root, 'p')).toEqual({
        exit: 0,
        out: [
          'p/out/deck.pptx      written, 1 KB',
          'p/out/memo.pdf       written, 1 KB',
          'p/out/briefing.md    written, 1 KB',
          'p/out/briefing.json  written, 11 KB',
          ''
        ]
          .join('\n')
          .replace('11 KB', `${Math.ceil(readFileSync(join(root, 'p/out/briefing.json')).length / 1024)} KB`),
        err: 'read\n'
      })
      expect(readFileSync(join(root, 'p/out/memo.pdf'), 'utf8')).toBe('memo.pdf: words')
    }))

  test('says on a second run that nothing changed', () =>
    inFolder({'sources/a.md': 'words'}, async (root) => {
      await run(root, undefined)
      const {out} = await run(root, undefined)
      expect(out.match(/unchanged/g)?.length).toBe(4)
      expect(out.split('\n').at(-2)).toBe('Nothing changed in the briefing since the last build.')
    }))

  test('takes --sources and --out from the current folder', () =>
    inFolder({'here/texts/a.md': 'these', 'p/sources/b.md': 'not these', 'p/texts/c.md': 'nor these'}, async (root) => {
      const {exit} = await run(join(root, 'here'), '../p', {sources: 'texts', out: 'results'})
      expect(exit).toBe(0)
      expect(readFileSync(join(root, 'here/results/memo.pdf'), 'utf8')).toBe('memo.pdf: these')
      expect(existsSync(join(root, 'p/out'))).toBe(false)
    }))

  test('takes a folder of texts as its own sources', () =>
    inFolder({'a.md': 'words', 'brief.yml': 'title: x'}, async (root) => {
      expect((await run(root, '.', {sources: '.'})).exit).toBe(0)
      expect(readFileSync(join(root, 'out/memo.pdf'), 'utf8')).toBe('memo.pdf: words')
    }))

  test('builds one of the two and leaves the other', () =>
    inFolder({'sources/a.md': 'one'}, async (root) => {
      await run(root, undefined)
      writeFileSync(join(root, 'sources/a.md'), 'two')
      await run(root, undefined, {only: 'deck'})
      expect(['deck.pptx', 'memo.pdf'].map((name) => readFileSync(join(root, 'out', name), 'utf8'))).toEqual([
        'deck.pptx: two',
        'memo.pdf: one'
      ])
    }))

  test('exits with 1 after an error, and after a warning only when strict', () =>
    inFolder({'sources/b.md': 'a warning', 'sources/c.md': 'fine'}, async (root) => {
      const lax = await run(root, undefined)
      expect([lax.exit, lax.err]).toEqual([
        0,
        'read\nsources/b.md:2 warning source-is-utf8  As the text says.\n1 warning\n'
      ])
      expect((await run(root, undefined, {strict: true})).exit).toBe(1)
      writeFileSync(join(root, 'sources/a.md'), 'an error')
      const {exit, err, out} = await run(root, undefined)
      expect([exit, out.includes('deck.pptx')]).toEqual([1, true])
      expect(err).toBe(
        [
          'read',
          'sources/a.md:2 error image-exists  As the text says.',
          'sources/b.md:2 warning source-is-utf8  As the text says.',
          '1 error, 1 warning',
          ''
        ].join('\n')
      )
    }))

  test('exits with 2 when nothing is written, and keeps the last set', () =>
    inFolder({'sources/a.md': 'one'}, async (root) => {
      await run(root, undefined)
      writeFileSync(join(root, 'sources/a.md'), 'stop')
      expect(await run(root, undefined)).toEqual({exit: 2, out: '', err: 'read\nNothing was written.\n'})
      expect(readFileSync(join(root, 'out/memo.pdf'), 'utf8')).toBe('memo.pdf: one')
    }))

  test.each([
    [{project: 'nowhere'}, 'There is no such folder.'],
    [{project: 'sources/a.md'}, 'A project is a folder, and this is a file.'],
    [{values: {out: 'sources'}}, 'The results cannot go where the sources are.'],
    [{values: {out: '.'}}, 'The results cannot go where the project itself is.'],
    [{env: {SOURCE_DATE_EPOCH: 'yesterday'}}, 'SOURCE_DATE_EPOCH is `yesterday`.']
  ])('refuses %j', ({project, values, env}: {project?: string; values?: Values; env?: object}, message) =>
    inFolder({'sources/a.md': 'one'}, async (root) => {
      const {exit, out, err} = await run(root, project, values, env)
      expect([exit, out, err.split(' · ')[0]?.split('  ')[1]]).toEqual([2, '', message])
      expect(readdirSync(root)).toEqual(['sources'])
    })
  )

  test('prints one document with --json and nothing else', () =>
    inFolder({'sources/a.md': 'a warning'}, async (root) => {
      await run(root, undefined)
      const {out, err} = await run(root, undefined, {json: true})
      expect(err).toBe('')
      expect(JSON.parse(out)).toEqual({
        version: 1,
        exit: 0,
        out: 'out',
        outputs: ['deck.pptx', 'memo.pdf', 'briefing.md', 'briefing.json'].map((name) => ({
          name,
          file: name,
          state: 'unchanged',
          bytes: readFileSync(join(root, 'out', name)).length
        })),
        diagnostics: [
          {
            severity: 'warning',
            rule: 'source-is-utf8',
            file: 'sources/a.md',
            line: 2,
            message: 'As the text says.',
            hints: []
          }
        ],
        changes: []
      })
    }))
})
