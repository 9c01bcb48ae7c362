// `npm run bench`: what a build costs, beside Pandoc, and how it grows. Everything is printed as ratios of figures taken
// in this one run, the two commands in turn, as a busy machine changes its speed from minute to minute.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const cli = join(root, 'dist', 'cli.js')
const work = mkdtempSync(join(tmpdir(), 'precis-bench-'))
const RUNS = 5

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
const shown = (number, digits = 2) => number.toFixed(digits)
const say = (...cells) =>
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(44) : cell.padStart(10))).join(''))

/** User and system seconds of a command with all its children, and its wall seconds. */
function cost(command) {
  const begin = performance.now()
  const {stdout, stderr} = spawnSync('bash', ['-c', '"$@" >/dev/null 2>&1; echo "$?"; times', 'bench', ...command], {
    encoding: 'utf8',
    cwd: work
  })
  const wall = (performance.now() - begin) / 1000
  const [status, , children = ''] = stdout.trim().split('\n')
  if (status !== '0' && status !== '1') throw new Error(`${command.join(' ')} ended with ${status} ${stderr}`)
  const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, rest]) => Number(minutes) * 60 + Number(rest)
  )
  return {cpu: seconds.reduce((sum, each) => sum + each, 0), wall}
}

/** Peak memory of a run of the command, in MB. */
function peak(args) {
  const tell = 'data:text/javascript,process.on("exit",()=>console.error("peak "+process.resourceUsage().maxRSS))'
  const {stderr} = spawnSync(process.execPath, ['--import', tell, cli, ...args], {encoding: 'utf8', cwd: work})
  return Number(/^peak (\d+)$/m.exec(stderr)?.[1]) / 1024
}

const has = (program) => spawnSync(program, ['--version']).status === 0

function textsOf(project) {
  const folder = join(project, 'sources')
  return readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}

/** A build from nothing: without results, and so without a cache. */
function coldBuild(project) {
  const out = join(work, 'out')
  rmSync(out, {recursive: true, force: true})
  return cost([process.execPath, cli, 'build', project, '--out', out])
}

function besidePandoc(project) {
  if (!has('pandoc')) return console.log('Pandoc is not installed: no comparison.')
  const texts = textsOf(project)
  const engines = ['weasyprint', 'xelatex', 'wkhtmltopdf', 'typst'].filter(has)
  const commands = {
    precis: () => coldBuild(project),
    'pandoc, PPTX': () => cost(['pandoc', '-f', 'markdown', ...texts, '-o', join(work, 'p.pptx')])
  }
  for (const engine of engines)
    commands[`pandoc, PDF by ${engine}`] = () =>
      cost(['pandoc', '-f', 'markdown', ...texts, '-o', join(work, 'p.pdf'), `--pdf-engine=${engine}`])
  const figures = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let run = 0; run <= RUNS; run++)
    for (const [name, command] of Object.entries(commands)) {
      const {cpu} = command()
      if (run > 0) figures[name].push(cpu) // The first is a warm-up.
    }
  console.log(`CPU seconds (user and system, all processes), median of ${RUNS}, ${texts.length} texts of ${project}`)
  for (const [name, cpus] of Object.entries(figures)) say(name, shown(median(cpus)))
  for (const engine of engines) {
    const pairs = figures.precis.map(
      (cpu, run) => cpu / (figures['pandoc, PPTX'][run] + figures[`pandoc, PDF by ${engine}`][run])
    )
    say(`precis ÷ pandoc (PPTX and PDF by ${engine})`, shown(median(pairs)))
  }
  if (engines.length === 0)
    console.log('No PDF engine of Pandoc is installed (weasyprint, xelatex, wkhtmltopdf, typst).')
}

async function growth() {
  const outfile = join(root, 'node_modules', `.precis-bench-${process.pid}.mjs`)
  const entryPoints = [join(dirname(fileURLToPath(import.meta.url)), 'sources.ts')]
  await build({
    entryPoints,
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error'
  })
  const {variedSources} = await import(pathToFileURL(outfile).href)
  rmSync(outfile)
  console.log('\nGrowth with the number of sources (generated, no two alike), median of 3')
  say('sources', 'words', 'CPU s', 'wall s', 'peak MB', 'again s', 'ms/source')
  let before
  for (const count of [2, 20, 200]) {
    const project = join(work, `varied-${count}`)
    let words = 0
    for (const [path, text] of variedSources(count)) {
      mkdirSync(dirname(join(project, path)), {recursive: true})
      writeFileSync(join(project, path), text)
      words += text.split(/\s+/).length
    }
    const runs = [1, 2, 3].map(() => coldBuild(project))
    const again = cost([process.execPath, cli, 'build', project, '--out', join(work, 'out')])
    rmSync(join(work, 'out'), {recursive: true, force: true})
    const memory = peak(['build', project, '--out', join(work, 'out')])
    const [cpu, wall] = [median(runs.map((run) => run.cpu)), median(runs.map((run) => run.wall))]
    const marginal = before ? shown(((cpu - before.cpu) * 1000) / (count - before.count), 0) : ''
    say(String(count), String(words), shown(cpu), shown(wall), shown(memory, 0), shown(again.wall), marginal)
    before = {count, cpu}
  }
  console.log('again: a second build with nothing changed. ms/source: CPU of each source more than in the line before.')
}

try {
  if (!existsSync(cli)) throw new Error('There is no dist/cli.js: run `npm run build` first.')
  const seeds = join(root, '..', 'shared', 'seeds')
  besidePandoc(existsSync(seeds) ? seeds : root)
  const version = [1, 2, 3, 4, 5].map(() => cost([process.execPath, cli, '--version']).cpu)
  const bare = [1, 2, 3, 4, 5].map(() => cost([process.execPath, '-e', '0']).cpu)
  say('\nprecis --version ÷ node -e 0', shown(median(version) / median(bare)))
  await growth()
} finally {
  rmSync(work, {recursive: true, force: true})
}
