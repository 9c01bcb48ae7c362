// Whole: out/ holds one complete set at every instant, and a bad source does not stop the others.
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import fc from 'fast-check'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {SourceId} from '../../model/source.ts'
import {recoverOutputs} from '../../outputs/publish.ts'
import {sha256} from '../../world.ts'
import {type Bundle, bundle, start} from '../child.ts'
import {project, runs} from '../generate.ts'
import {find} from '../make.ts'
import {writeFiles} from '../project-folder.ts'

const OUTPUTS = ['briefing.json', 'briefing.md', 'deck.pptx', 'memo.pdf'] as const

let command: Bundle
let root: string
beforeAll(async () => {
  command = await bundle('whole')
  root = mkdtempSync(join(tmpdir(), 'precis-whole-'))
}, 30_000)
afterAll(() => {
  command.remove()
  rmSync(root, {recursive: true, force: true})
})

const text = (year: number): string =>
  `# The ferry board has closed the night service\n\n12 May ${year}\n\nThe ferry board has closed the night service. In ${year} about 340 passengers a week used it. The council may reopen it in spring.\n`

const hashesNow = (): string => OUTPUTS.map((name) => sha256(readFileSync(join(root, 'out', name)))).join(' ')

test('whenever a build is killed, the results are the old set or the new one', async () => {
  const build = () => start(command, ['build', root])
  const write = (year: number) =>
    writeFiles(root, {'sources/a.md': text(year), 'sources/b.txt': 'The night service was never full.\n'})
  const sets = new Map<number, string>()
  for (const year of [2023, 2024]) {
    write(year)
    await build().ended
    sets.set(year, hashesNow())
  }
  expect(sets.get(2023)).not.toBe(sets.get(2024))
  for (const [index, wait] of [0, 3, 10, 30].entries()) {
    write(index % 2 === 0 ? 2023 : 2024)
    const running = build()
    await changeBelow(join(root, 'out'), running.ended)
    await sleep(wait)
    running.process.kill('SIGKILL')
    await running.ended
    // Between two moves lie microseconds; a complete journal then says how the set goes on.
    if (existsSync(join(root, 'out/.precis-next/journal.json'))) await recoverOutputs(join(root, 'out'))
    expect([...sets.values()]).toContain(hashesNow())
    await build().ended
  }
}, 60_000)

/** Waits until a name or a time of change in a folder is another, or something has ended. */
async function changeBelow(folder: string, ended: Promise<unknown>): Promise<void> {
  const look = () =>
    readdirSync(folder).map((name) => `${name} ${statSync(join(folder, name), {throwIfNoEntry: false})?.mtimeMs}`)
  const before = look().join()
  let over = false
  void ended.then(() => {
    over = true
  })
  while (!over && look().join() === before) await sleep(1)
}

/** Texts that are no texts, or are far from what the readers expect. */
const spoilt = fc.oneof(
  fc.constant(new Uint8Array()),
  fc.uint8Array({minLength: 1, maxLength: 400}),
  fc.string({unit: 'binary', maxLength: 400}).map((words) => new TextEncoder().encode(words)),
  fc
    .constantFrom(
      '# ',
      '|a|b|\n|-|',
      '[^1]: [^1]',
      '“'.repeat(300),
      '1.2.3. '.repeat(99),
      '---\n---\n---',
      '![](',
      '<!--',
      `${'> '.repeat(200)}x`
    )
    .map((words) => new TextEncoder().encode(words))
)

test('whatever stands in one source, the words of the others are still found', async () => {
  await fc.assert(
    fc.asyncProperty(project, spoilt, fc.constantFrom('md', 'txt'), async ({files}, bytes, ending) => {
      const path = `sources/9-spoilt.${ending}`
      const {extractions} = await find({...files, [path]: bytes})
      const others = extractions.filter(({document}) => document.source !== (`9-spoilt.${ending}` as SourceId))
      const alone = await find(files)
      expect(others.map(({document, sentences}) => [document.source, sentences.length])).toEqual(
        alone.extractions.map(({document, sentences}) => [document.source, sentences.length])
      )
    }),
    runs(25)
  )
}, 60_000)
