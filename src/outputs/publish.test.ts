import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {Diagnostic} from '../model/stages.ts'
import {NEXT} from './commit.ts'
import {type Files, nodeFiles} from './files.ts'
import {LOCK} from './lock.ts'
import {MANIFEST} from './manifest.ts'
import type {OutputFile} from './plan.ts'
import {publish, recoverOutputs} from './publish.ts'

let out = ''
beforeEach(() => {
  out = join(mkdtempSync(join(tmpdir(), 'precis-out-')), 'out')
})
afterEach(() => rmSync(join(out, '..'), {recursive: true, force: true}))

const NAMES = ['deck.pptx', 'memo.pdf', 'briefing.md', 'briefing.json']
const setOf = (edition: string, names = NAMES): {files: OutputFile[]; extras: OutputFile[]} => ({
  files: names.map((name) => ({name, bytes: new TextEncoder().encode(`${name} ${edition}`)})),
  extras: [{name: '.precis.cache', bytes: new TextEncoder().encode(`cache ${edition}`)}]
})
const read = (name: string): string => readFileSync(join(out, name), 'utf8')
const visible = (): string[] => readdirSync(out).filter((name) => !name.startsWith('.'))

async function put(edition: string, files: Files = nodeFiles, names = NAMES) {
  const diagnostics: Diagnostic[] = []
  const placed = await publish(out, setOf(edition, names), (diagnostic) => diagnostics.push(diagnostic), files)
  return {placed, diagnostics, states: placed?.map((file) => `${file.at} ${file.state}`)}
}

describe('publish', () => {
  test('writes a set, and leaves nothing else in the folder', async () => {
    const {states, diagnostics} = await put('one')
    expect(states).toEqual(NAMES.map((name) => `${name} written`))
    expect(diagnostics).toEqual([])
    expect(readdirSync(out).sort()).toEqual(['.precis.cache', MANIFEST, ...NAMES].sort())
  })

  test('does not touch files whose bytes did not change', async () => {
    await put('one')
    const before = NAMES.map((name) => statSync(join(out, name), {bigint: true}))
    const {states} = await put('one')
    const after = NAMES.map((name) => statSync(join(out, name), {bigint: true}))
    expect(states).toEqual(NAMES.map((name) => `${name} unchanged`))
    expect(after.map((stat) => [stat.ino, stat.mtimeNs])).toEqual(before.map((stat) => [stat.ino, stat.mtimeNs]))
  })

  test('keeps a file that was edited by hand, writes the new one beside it, and says so', async () => {
    await put('one')
    writeFileSync(join(out, 'deck.pptx'), 'my words')
    const {states, diagnostics} = await put('two')
    expect(states?.[0]).toBe('deck.new.pptx beside')
    expect([read('deck.pptx'), read('deck.new.pptx'), read('memo.pdf')]).toEqual([
      'my words',
      'deck.pptx two',
      'memo.pdf two'
    ])
    expect(diagnostics).toEqual([
      {
        rule: 'output-is-unedited',
        file: 'out/deck.pptx',
        message: 'deck.pptx was edited since it was built and is kept.',
        note: 'The new one is deck.new.pptx.',
        hints: ['Move your deck.pptx elsewhere, and the next build writes it anew.']
      }
    ])
  })

  test('goes on keeping it, and takes the place again once it has been moved away', async () => {
    await put('one')
    writeFileSync(join(out, 'deck.pptx'), 'my words')
    await put('two')
    await put('three')
    expect([read('deck.pptx'), read('deck.new.pptx')]).toEqual(['my words', 'deck.pptx three'])
    rmSync(join(out, 'deck.pptx'))
    const {diagnostics} = await put('four')
    expect(diagnostics).toEqual([])
    expect(visible()).toEqual([...NAMES].sort())
  })

  test('keeps a file beside that was edited as well', async () => {
    await put('one')
    writeFileSync(join(out, 'deck.pptx'), 'mine')
    await put('two')
    writeFileSync(join(out, 'deck.new.pptx'), 'mine too')
    const {states} = await put('three')
    expect(states?.[0]).toBe('deck.new2.pptx beside')
    expect([read('deck.pptx'), read('deck.new.pptx'), read('deck.new2.pptx')]).toEqual([
      'mine',
      'mine too',
      'deck.pptx three'
    ])
  })

  test("keeps somebody else's file of the same name in a folder it has never written", async () => {
    mkdirSync(out, {recursive: true})
    writeFileSync(join(out, 'memo.pdf'), 'a memo of last year')
    await put('one')
    expect([read('memo.pdf'), read('memo.new.pdf')]).toEqual(['a memo of last year', 'memo.pdf one'])
  })

  test('writes beside a name that the system refuses to replace, and does not call it edited afterwards', async () => {
    await put('one')
    const held: Files = {
      ...nodeFiles,
      move(from, to) {
        if (to === join(out, 'deck.pptx')) throw Object.assign(new Error('busy'), {code: 'EBUSY'})
        nodeFiles.move(from, to)
      }
    }
    const {states, diagnostics} = await put('two', held)
    expect(states?.[0]).toBe('deck.new.pptx beside')
    expect(diagnostics.map((diagnostic) => diagnostic.message)).toEqual([
      'deck.pptx cannot be replaced, for instance because it is open in another program.'
    ])
    expect([read('deck.pptx'), read('deck.new.pptx')]).toEqual(['deck.pptx one', 'deck.pptx two'])
    const later = await put('three')
    expect([later.states?.[0], visible()]).toEqual(['deck.pptx written', [...NAMES].sort()])
  })

  test('writes beside a folder that has the name of a result', async () => {
    mkdirSync(join(out, 'deck.pptx'), {recursive: true})
    expect((await put('one')).states?.[0]).toBe('deck.new.pptx beside')
  })

  test('leaves the files of a set that is not built this time', async () => {
    await put('one')
    await put('two', nodeFiles, ['deck.pptx', 'briefing.md', 'briefing.json'])
    expect(read('memo.pdf')).toBe('memo.pdf one')
    expect((await put('three')).states).toEqual(NAMES.map((name) => `${name} written`))
  })

  test('reports a folder that cannot be made, and writes nothing', async () => {
    writeFileSync(out, 'a file where the folder should be')
    const {placed, diagnostics} = await put('one')
    expect(placed).toBeUndefined()
    expect(diagnostics.map((diagnostic) => diagnostic.rule)).toEqual(['output-is-writable'])
    expect(readFileSync(out, 'utf8')).toBe('a file where the folder should be')
  })

  test('loses nothing when the disk is full', async () => {
    await put('one')
    const full: Files = {
      ...nodeFiles,
      write(path, bytes, exclusive) {
        if (path.endsWith('briefing.md')) throw Object.assign(new Error('no space left on device'), {code: 'ENOSPC'})
        nodeFiles.write(path, bytes, exclusive)
      }
    }
    const {placed, diagnostics} = await put('two', full)
    expect([placed, diagnostics.map((diagnostic) => diagnostic.note)]).toEqual([undefined, ['no space left on device']])
    expect(NAMES.map(read)).toEqual(NAMES.map((name) => `${name} one`))
    await put('three')
    expect(readdirSync(out).sort()).toEqual(['.precis.cache', MANIFEST, ...NAMES].sort())
  })
})

class Killed extends Error {}

/** Does `steps` changes to the disk and then nothing any more, as a killed process. A write may have come half-way. */
function filesThatDie(steps: number): Files {
  let left = steps
  const alive = (): void => {
    if (left-- <= 0) throw new Killed()
  }
  return {
    ...nodeFiles,
    makeFolder(path) {
      alive()
      nodeFiles.makeFolder(path)
    },
    write(path, bytes, exclusive) {
      alive()
      nodeFiles.write(path, bytes.slice(0, Math.ceil(bytes.length / 2)), exclusive)
      alive()
      nodeFiles.write(path, bytes)
    },
    move(from, to) {
      alive()
      nodeFiles.move(from, to)
    },
    remove(path) {
      alive()
      nodeFiles.remove(path)
    }
  }
}

describe('a kill at any step', {timeout: 60_000}, () => {
  const whole = (edition: string): string[] => NAMES.map((name) => `${name} ${edition}`)

  test('leaves a set that is whole once the next run has started', async () => {
    const seen = new Set<string>()
    for (let steps = 0; ; steps++) {
      rmSync(out, {recursive: true, force: true})
      await put('one')
      const killed = await put('two', filesThatDie(steps)).then(
        () => false,
        (error: unknown) => {
          if (!(error instanceof Killed)) throw error
          return true
        }
      )
      if (!killed) break
      for (const name of NAMES) expect([`${name} one`, `${name} two`]).toContain(read(name))
      await recoverOutputs(out)
      const edition = read('deck.pptx').slice(-3)
      seen.add(edition)
      expect(NAMES.map(read)).toEqual(whole(edition))
      expect(read('.precis.cache')).toBe(`cache ${edition}`)
      await put('two')
      expect(NAMES.map(read)).toEqual(whole('two'))
      expect(readdirSync(out).sort()).toEqual(['.precis.cache', MANIFEST, ...NAMES].sort())
    }
    expect([...seen].sort()).toEqual(['one', 'two'])
  })

  test('ignores a journal that speaks of other files', async () => {
    await put('one')
    mkdirSync(join(out, NEXT))
    writeFileSync(join(out, '..', 'mine.txt'), 'mine')
    writeFileSync(join(out, NEXT, 'journal.json'), '{"version":1,"place":[],"remove":["../mine.txt","notes.txt/.."]}')
    await recoverOutputs(out)
    expect(existsSync(join(out, '..', 'mine.txt'))).toBe(true)
    expect(readdirSync(out).sort()).toEqual(['.precis.cache', MANIFEST, ...NAMES].sort())
  })

  test('leaves a lock that does not hold up the next run', async () => {
    await put('one')
    writeFileSync(join(out, LOCK), '999999999\n')
    expect((await put('two')).states).toEqual(NAMES.map((name) => `${name} written`))
  })
})

test('two at once come out as one whole set', async () => {
  await Promise.all(['a', 'b', 'c', 'd'].map((edition) => put(edition)))
  const editions = new Set(NAMES.map((name) => read(name).split(' ').at(-1)))
  expect(editions.size).toBe(1)
})
