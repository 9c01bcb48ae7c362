// Bad input through the command line: each gets its message (where, what, why, what to do), and nothing is lost.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {type Files, inProject, precis, type Ran} from './project-folder.ts'

vi.setConfig({testTimeout: 60_000})

const GOOD = {
  'sources/ferry.md': `# The ferry board has closed the night service

12 May 2024

The ferry board has closed the night service. In 2024 about 340 passengers a week used it.

The council may reopen the service in spring. It is not known who would pay.
`
}

/** The line of a rule in what was printed. */
const line = ({err}: Ran, rule: string): string =>
  err.split('\n').find((one) => one.includes(` ${rule}  `)) ?? `no ${rule} in:\n${err}`

/** Place, severity and rule, then at least two clauses: what is wrong, and why or what to do. */
const wellFormed = (place: string, rule: string): RegExp =>
  new RegExp(`^${place.replaceAll('.', '\\.')} (?:error|warning|info) ${rule}  [^·]{8,} · .{8,}`)

const built = (files: Files) =>
  inProject(files, async (root) => ({ran: await precis(root, 'build'), made: listed(root)}))
const listed = (root: string): readonly string[] => {
  try {
    return readdirSync(join(root, 'out'))
      .filter((name) => !name.startsWith('.'))
      .sort()
  } catch {
    return []
  }
}
const ALL = ['briefing.json', 'briefing.md', 'deck.pptx', 'memo.pdf']

test('a folder without sources: nothing is written, and the reason says where texts go', async () => {
  const {ran, made} = await built({'notes/readme.txt': 'not here'})
  expect([ran.exit, made]).toEqual([2, []])
  expect(line(ran, 'sources-exist')).toMatch(wellFormed('sources', 'sources-exist'))
  expect(ran.err).toMatch(/^Nothing was written\.$/m)
})

test('an empty source is named, and the others are used', async () => {
  const {ran, made} = await built({...GOOD, 'sources/empty.txt': ''})
  expect([ran.exit, made]).toEqual([0, ALL])
  expect(line(ran, 'source-has-words')).toMatch(wellFormed('sources/empty.txt', 'source-has-words'))
})

test('a source in another encoding than UTF-8 is read, and the guess is told', async () => {
  const latin = Buffer.from(
    'The caf\xe9 on the quay has closed. The ferry board may not reopen the caf\xe9 before 2026.\n',
    'latin1'
  )
  const result = await inProject({...GOOD, 'sources/old.txt': latin}, async (root) => ({
    ran: await precis(root, 'build'),
    json: readFileSync(join(root, 'out/briefing.json'), 'utf8')
  }))
  expect(line(result.ran, 'source-is-utf8')).toMatch(
    /^sources\/old\.txt(?::\d+:\d+)? warning source-is-utf8 {2}[^·]{8,} · .{8,}/
  )
  expect(result.json).not.toContain('\ufffd')
})

test('a picture that is not there is named at the line that shows it', async () => {
  const text = `${GOOD['sources/ferry.md']}\n![The quay at night](quay.png)\n\nFigure 1. The quay at night\n`
  const {ran, made} = await built({'sources/ferry.md': text})
  expect([ran.exit, made]).toEqual([1, ALL])
  expect(line(ran, 'image-exists')).toMatch(
    /^sources\/ferry\.md:9:1 error image-exists {2}.*quay\.png is not shown: there is no such file\. · .{8,}/
  )
})

test.each<[string, Uint8Array, RegExp]>([
  ['cut off', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /ends too early/],
  ['a text under the name of a picture', Buffer.from('no picture'), /no picture; it is text/],
  ['empty', Buffer.alloc(0), /the file is empty/]
])('a picture that is %s is named at its line, and everything else is made', async (_what, bytes, reason) => {
  const text = `${GOOD['sources/ferry.md']}\n![The quay at night](quay.png)\n\nFigure 1. The quay at night\n`
  const {ran, made} = await built({'sources/ferry.md': text, 'sources/quay.png': bytes})
  expect([ran.exit, made]).toEqual([1, ALL])
  expect(line(ran, 'image-is-supported')).toMatch(/^sources\/ferry\.md:9:1 error image-is-supported {2}.*quay\.png/)
  expect(line(ran, 'image-is-supported')).toMatch(reason)
})

const DECK = '---\nshape: deck\n---\n\n# :title\n\n'

test.each([
  ['an unknown directive', '::judgments{max=4}', 'directive-is-known', /judgements/],
  ['an unknown attribute', '::judgements{maximum=4}', 'attribute-is-known', /max/],
  ['a wrong value', '::judgements{max=many}', 'attribute-is-valid', /number/]
])(
  'a template with %s is named on its line, with the nearest name, and the memo is still made',
  async (_what, directive, rule, hint) => {
    const {ran, made} = await built({...GOOD, 'templates/deck.md': `${DECK}---\n\n${directive}\n`})
    expect(ran.exit).toBe(1)
    expect(line(ran, rule)).toMatch(new RegExp(`^templates/deck\\.md:9:\\d+ error ${rule}  [^·]{8,} · .{4,}`))
    expect(line(ran, rule)).toMatch(hint)
    expect(made).toContain('memo.pdf')
  }
)

test.each([
  ['an unknown key', 'title: Ferries\nmarkings: none\n', 2, /marking/],
  ['a wrong type', 'title: Ferries\naliases: Rahmon\n', 2, /aliases/],
  ['broken YAML', 'title: Ferries\nfrom: "Policy\n', 2, /./]
])('brief.yml with %s: nothing is written, and what was there stays', async (_what, yaml, at, hint) => {
  await inProject(GOOD, async (root) => {
    await precis(root, 'build')
    const before = readFileSync(join(root, 'out/memo.pdf'))
    writeFileSync(join(root, 'brief.yml'), yaml)
    const ran = await precis(root, 'build')
    expect(ran.exit).toBe(2)
    expect(line(ran, 'brief-is-valid')).toMatch(
      new RegExp(`^brief\\.yml:[${at}-3]:\\d+ error brief-is-valid {2}[^·]{8,} · .{4,}`)
    )
    expect(line(ran, 'brief-is-valid')).toMatch(hint)
    expect(readFileSync(join(root, 'out/memo.pdf')).equals(before)).toBe(true)
  })
})

test('an out/ that cannot be written: the reason is told, and what stands there is untouched', async () => {
  await inProject({...GOOD, out: 'a file where the folder should be'}, async (root) => {
    const ran = await precis(root, 'build')
    expect(ran.exit).toBe(2)
    expect(line(ran, 'output-is-writable')).toMatch(wellFormed('out', 'output-is-writable'))
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe('a file where the folder should be')
  })
})

test('a result edited by hand is kept, and the new one stands beside it', async () => {
  await inProject(GOOD, async (root) => {
    await precis(root, 'build')
    writeFileSync(join(root, 'out/deck.pptx'), 'edited by hand')
    writeFileSync(join(root, 'sources/ferry.md'), GOOD['sources/ferry.md'].replace('340', '360'))
    const ran = await precis(root, 'build')
    expect(line(ran, 'output-is-unedited')).toMatch(wellFormed('out/deck.pptx', 'output-is-unedited'))
    expect(readFileSync(join(root, 'out/deck.pptx'), 'utf8')).toBe('edited by hand')
    expect(listed(root)).toContain('deck.new.pptx')
    expect(readFileSync(join(root, 'out/briefing.md'), 'utf8')).toMatch(/360/)
  })
})
