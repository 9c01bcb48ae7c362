// The command as `npm run build` leaves it: from the compiled script, with the engine told how to compile.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cli = join(root, 'dist', 'cli.js')
const work = mkdtempSync(join(tmpdir(), 'precis-built-'))
afterAll(() => rmSync(work, {recursive: true, force: true}))

function precis(...argv: readonly string[]) {
  const {status, signal} = spawnSync(process.execPath, [cli, ...argv], {cwd: work, encoding: 'utf8'})
  return {status, signal}
}

describe.skipIf(!existsSync(join(root, 'dist', 'program.cjs')))(
  'the built command (skipped when there is no dist/)',
  () => {
    test('builds a project, and the same with and without compiled code', () => {
      const ended = {status: 0, signal: null}
      expect(precis('init', 'project')).toEqual(ended)
      expect(precis('build', 'project', '--out', 'out')).toEqual(ended)
      // Flags of its own make V8 refuse the compiled code.
      const argv = ['--no-opt', cli, 'build', 'project', '--out', 'plain']
      expect(spawnSync(process.execPath, argv, {cwd: work}).status).toBe(0)
      for (const name of ['deck.pptx', 'memo.pdf', 'briefing.md', 'briefing.json'])
        expect(readFileSync(join(work, 'plain', name)).equals(readFileSync(join(work, 'out', name)))).toBe(true)
    }, 60_000)

    test.each(['talk.pptx', 'talk.pdf'])(
      'renders %s',
      (name) => {
        writeFileSync(join(work, 'talk.md'), '# Harbour\n\n- one **boat**\n\n---\n\n# Office\n\nA fifth of the quay.\n')
        expect(precis('render', 'talk.md', '-o', name)).toEqual({status: 0, signal: null})
      },
      60_000
    )

    test('inspects a source', () => {
      writeFileSync(join(work, 'source.txt'), 'The harbour board met on 4 March 2024.\n')
      expect(precis('inspect', 'source.txt')).toEqual({status: 0, signal: null})
    }, 60_000)
  }
)
