// Contained: no network, no other program, and no file outside the project, its results and the installed packages.
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {noCache} from '../../cache.ts'
import {photograph} from '../../images/testing/pictures.ts'
import {build} from '../../pipeline.ts'
import {memoryWorld, type World} from '../../world.ts'
import {type Bundle, bundle, start} from '../child.ts'
import {writeFiles} from '../project-folder.ts'

const repository = realpathSync(fileURLToPath(new URL('../../../', import.meta.url)))
const preload = fileURLToPath(new URL('no-network.mjs', import.meta.url))

/** A source that points to everything it should not. */
const ATTACK = {
  'sources/report.md': `# The ferry board has closed the night service

12 May 2024

The ferry board has closed the night service. It carried about 340 passengers a week, and the islands lose their last late link.

![A map](https://example.invalid/map.png)

![A secret](../../secret.png)

![Another](/etc/hostname)

![A drawing](plan.svg)

![A photograph](quay.tiff)

<img src="https://example.invalid/pixel.gif"> <script>process.exit(7)</script>

The council may reopen the service in spring. Read [the notice](https://example.invalid/notice) or the file:///etc/passwd of the board.
`,
  'sources/plan.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60" onload="fetch('https://example.invalid/')">
    <image href="https://example.invalid/map.png" width="9" height="9"/><image href="file:///etc/hostname" width="9" height="9"/>
    <text x="9" y="30">The quay</text></svg>`,
  'sources/note.txt': 'The ferry board did not consult the islands. The night service may return in spring.\n'
}

let command: Bundle
let home: string
beforeAll(async () => {
  command = await bundle('contained')
  home = realpathSync(mkdtempSync(join(tmpdir(), 'precis-contained-')))
}, 30_000)
afterAll(() => {
  command.remove()
  rmSync(home, {recursive: true, force: true})
})

/** Where the converter of pictures looks which C library the machine has. */
const MACHINE = ['/proc/self/exe', '/usr/bin/ldd']

/** Lines of the log that are not about the project, the packages or the machinery of Node itself. */
function strayed(log: string, project: string): readonly string[] {
  const allowed = [
    project,
    realpathSync(join(repository, 'node_modules')),
    join(repository, 'dist'),
    join(repository, 'templates')
  ]
  const lines = log.split('\n').filter((line) => line !== '')
  return lines.filter((line) => {
    const path = line.slice(line.indexOf(' ') + 1).replace('file://', '')
    const inside = allowed.some((folder) => path === folder || path.startsWith(folder + sep))
    return !inside && !MACHINE.includes(path) && path !== join(repository, 'package.json')
  })
}

test('a build opens no socket, starts no program and touches nothing outside', async () => {
  const project = join(home, 'project')
  const log = join(home, 'touched.log')
  writeFiles(project, {...ATTACK, 'sources/quay.tiff': await (await photograph()).tiff().toBuffer()})
  writeFileSync(join(home, 'secret.png'), 'secret')
  writeFileSync(log, '')
  const {code, err} = await start(command, ['build', project], {TOUCHED_LOG: log}, preload).ended
  const touched = readFileSync(log, 'utf8')
  expect(code, err).toBeLessThan(2)
  expect(touched).toMatch(/report\.md/)
  expect(strayed(touched, project)).toEqual([])
}, 60_000)

test('a link out of the project is not followed, and the other sources are still read', async () => {
  const project = join(home, 'linked')
  writeFiles(project, ATTACK)
  mkdirSync(join(home, 'elsewhere'))
  writeFileSync(join(home, 'elsewhere', 'secret.txt'), 'The password of the harbour master is oyster.\n')
  symlinkSync(join(home, 'elsewhere', 'secret.txt'), join(project, 'sources', 'secret.txt'))
  const {err} = await start(command, ['build', project]).ended
  expect(err).toMatch(/sources\/secret\.txt error source-is-readable/)
  expect(readFileSync(join(project, 'out', 'briefing.json'), 'utf8')).not.toMatch(/oyster/)
}, 60_000)

test('the stages ask the world for nothing but sources, templates, settings and pictures of the project', async () => {
  const asked: string[] = []
  const inner = memoryWorld(ATTACK)
  const world: World = {
    ...inner,
    list(folder) {
      asked.push(folder)
      return inner.list(folder)
    },
    read(path) {
      asked.push(path)
      return inner.read(path)
    }
  }
  await build(world, noCache, {sources: 'sources', only: 'both'}, () => undefined)
  const project = /^(?:sources|templates)(?:\/|$)|^brief\.yml$/
  // The picture with an absolute path is asked for when it is chosen; a world refuses it.
  expect(asked.filter((path) => !project.test(path) && path !== '/etc/hostname')).toEqual([])
  expect(asked).toContain('sources/report.md')
}, 60_000)
