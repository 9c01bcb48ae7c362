import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {diskWorld, LARGEST_FILE, sourceDateOf} from './disk.ts'
import {memoryWorld, ReadRefused} from './world.ts'

let base = ''
let root = ''
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'precis-world-'))
  root = join(base, 'project')
  mkdirSync(root)
})
afterEach(() => rmSync(base, {recursive: true, force: true}))

function put(path: string, text = path): void {
  const file = join(root, path)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, text)
}
const world = (sources?: string) =>
  diskWorld(root, {out: join(root, 'out'), env: {}, ...(sources === undefined ? {} : {sources})})
const textOf = async (path: string, from = world()): Promise<string | undefined> => {
  const bytes = await from.read(path)
  return bytes && new TextDecoder().decode(bytes)
}
const refusal = (path: string): Promise<string> =>
  world()
    .read(path)
    .then(
      () => 'read',
      (error: unknown) => {
        if (!(error instanceof ReadRefused)) throw error
        return error.reason
      }
    )

describe('list', () => {
  test('gives all files below a folder, by code unit, without hidden ones, backups, locks and results', async () => {
    for (const path of ['sources/b.md', 'sources/B.md', 'sources/a/z.txt', 'sources/é.md', 'sources/a.md']) put(path)
    for (const path of ['sources/.a.md.swp', 'sources/.git/x', 'sources/a.md~', 'sources/#a.md#', 'sources/~$a.docx'])
      put(path)
    put('out/briefing.md')
    expect(await world().list('sources')).toEqual([
      'sources/B.md',
      'sources/a.md',
      'sources/a/z.txt',
      'sources/b.md',
      'sources/é.md'
    ])
    expect(await world().list('')).not.toContain('out/briefing.md')
  })

  test('is empty for a folder that is not there', async () => {
    expect(await world().list('sources')).toEqual([])
  })

  test('ends in a ring of links, and names each file once', async () => {
    put('sources/a/b.md')
    symlinkSync('..', join(root, 'sources/a/up'))
    expect(await world().list('sources')).toEqual(['sources/a/b.md'])
  })

  test('names a link that leads out of the project, so that its refusal is seen', async () => {
    mkdirSync(join(base, 'other'))
    writeFileSync(join(base, 'other/secret.md'), 'secret')
    mkdirSync(join(root, 'sources'))
    symlinkSync('../../other', join(root, 'sources/folder'))
    symlinkSync('../../other/secret.md', join(root, 'sources/file.md'))
    expect(await world().list('sources')).toEqual(['sources/file.md', 'sources/folder'])
    expect(await refusal('sources/file.md')).toBe('its link leads out of the project folder')
    expect(await refusal('sources/folder')).toBe('its link leads out of the project folder')
    expect(await refusal('sources/folder/secret.md')).toBe('its link leads out of the project folder')
  })
})

describe('read', () => {
  test('gives bytes, and undefined for what is not there', async () => {
    put('sources/a.md', 'words')
    expect([await textOf('sources/a.md'), await textOf('sources/b.md'), await textOf('sources/a.md/c')]).toEqual([
      'words',
      undefined,
      undefined
    ])
  })

  test('takes `..` inside the project, and follows links inside it', async () => {
    put('images/map.png', 'png')
    mkdirSync(join(root, 'sources'))
    symlinkSync('../images/map.png', join(root, 'sources/link.png'))
    expect(await textOf('sources/../images/map.png')).toBe('png')
    expect(await textOf('sources/link.png')).toBe('png')
  })

  test.each([
    ['../x.md', 'it leads out of the project folder'],
    ['sources/../../x.md', 'it leads out of the project folder'],
    ['/etc/hostname', 'it is not a path from the project folder'],
    ['C:/x.md', 'it is not a path from the project folder'],
    ['..\\x.md', 'it is not a path from the project folder'],
    ['a\0.md', 'it is not a path from the project folder']
  ])('refuses %j', async (path, reason) => {
    expect(await refusal(path)).toBe(reason)
    await expect(memoryWorld({}).read(path)).rejects.toThrow(ReadRefused)
  })

  test('refuses folders, pipes, devices and what is too large, and does not wait', async () => {
    put('sources/large.txt')
    truncateSync(join(root, 'sources/large.txt'), LARGEST_FILE + 1)
    execFileSync('mkfifo', [join(root, 'sources/pipe.md')])
    expect(await refusal('sources')).toBe('it is a folder')
    expect(await refusal('sources/large.txt')).toBe('it is larger than 64 MB')
    expect(await refusal('sources/pipe.md')).toBe('it is not a plain file')
  })

  test('refuses a link that leads to itself', async () => {
    symlinkSync('loop.md', join(root, 'loop.md'))
    expect(await refusal('loop.md')).toBe('its link leads to itself')
  })
})

describe('reads', () => {
  test('has everything that was asked for, there or not', async () => {
    put('sources/a.md')
    const disk = world()
    await disk.list('sources')
    await disk.read('sources/a.md')
    await disk.read('brief.yml')
    expect(disk.reads()).toEqual({
      files: [join(root, 'brief.yml'), join(root, 'sources/a.md')],
      folders: [join(root, 'sources')]
    })
  })
})

describe('a folder of sources outside the project', () => {
  test('is read under the name `sources`, and is confined to itself', async () => {
    const texts = join(base, 'texts')
    mkdirSync(texts)
    writeFileSync(join(texts, 'a.md'), 'elsewhere')
    put('secret.md')
    symlinkSync('../project/secret.md', join(texts, 'b.md'))
    const disk = world(texts)
    expect(await disk.list('sources')).toEqual(['sources/a.md', 'sources/b.md'])
    expect(await textOf('sources/a.md', disk)).toBe('elsewhere')
    await expect(disk.read('sources/b.md')).rejects.toThrow('its link leads out of the project folder')
  })

  test('may be the project itself; its settings and templates are no sources', async () => {
    for (const path of ['a.md', 'brief.yml', 'templates/deck.md', 'deep/b.md']) put(path)
    expect(await world(root).list('sources')).toEqual(['sources/a.md', 'sources/deep/b.md'])
  })
})

test('SOURCE_DATE_EPOCH is a day in UTC, or nothing', () => {
  expect(['0', '1700000000', '', 'x', '-1', '1e3', undefined].map(sourceDateOf)).toEqual([
    '1970-01-01',
    '2023-11-14',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined
  ])
})
