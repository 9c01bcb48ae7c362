import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {briefJsonSchema} from '../compose/brief-json-schema.ts'
import {parseBrief} from '../compose/index.ts'
import type {Diagnostic} from '../model/stages.ts'
import {inProject} from '../testing/project-folder.ts'
import {testIo} from '../testing/test-io.ts'
import {init} from './init.ts'

async function start(root: string, folder: string) {
  const io = testIo(root)
  const exit = await init([folder], {}, io)
  return {exit, ...io.printed()}
}

test('a new project has a source, templates, a schema and a brief.yml that is valid', () =>
  inProject({}, async (root) => {
    const read = (path: string): string => readFileSync(join(root, 'new', path), 'utf8')
    expect(await start(root, 'new')).toEqual({
      exit: 0,
      out: [
        'new/sources/hello.txt  written',
        'new/templates/deck.md  written',
        'new/templates/memo.md  written',
        'new/templates/brief.schema.json  written',
        'new/brief.yml  written',
        'Next: precis build new',
        ''
      ].join('\n'),
      err: ''
    })
    expect(JSON.parse(read('templates/brief.schema.json'))).toEqual(JSON.parse(JSON.stringify(briefJsonSchema)))
    const diagnostics: Diagnostic[] = []
    const every = read('brief.yml').replace(/^# (?=\w+: )/gm, '')
    expect(parseBrief(every, (diagnostic) => diagnostics.push(diagnostic))?.theme?.name).toBe('plain')
    expect(diagnostics).toEqual([])
  }))

test('a file that is there stays as it is', () =>
  inProject({'brief.yml': 'title: mine\n', 'sources/hello.txt': 'mine'}, async (root) => {
    const {exit, out} = await start(root, '.')
    expect(exit).toBe(0)
    expect(out.split('\n').filter((line) => line.includes('kept'))).toEqual([
      'sources/hello.txt  was there, kept',
      'brief.yml  was there, kept'
    ])
    expect(readFileSync(join(root, 'brief.yml'), 'utf8')).toBe('title: mine\n')
  }))
