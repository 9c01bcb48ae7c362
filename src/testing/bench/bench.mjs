// `npm run bench`: what a build costs, beside Pandoc, how it grows, and what extraction costs; `npm run bench -- extraction`
// prints one of these (`build`, `growth`, `extraction`). Everything is printed as ratios of figures taken in this one run,
// the two commands in turn, as a busy machine changes its speed from minute to minute.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {bundled} from './bundled.mjs'
import {extraction} from './extraction.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const cli = join(root, 'dist', 'cli.js')
const work = mkdtempSync(join(tmpdir(), 'precis-bench-'))
const RUNS = 7
/** Where the packages `pypandoc_binary` and `typst` are looked for. */
const PYTHON = process.env.PYTHON ?? 'python3'

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
const shown = (number, digits = 2) => number.toFixed(digits)
const say = (...cells) =>
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(60) : cell.padStart(10))).join(''))

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

/** What a program prints, trimmed; '' when it is not there or fails. */
const printed = (program, args) => {
  const {status, stdout} = spawnSync(program, args, {encoding: 'utf8'})
  return status === 0 ? stdout.trim() : ''
}

/** The Pandocs of this machine, by version: that of the path, and that of the Python package `pypandoc_binary`. */
function pandocs() {
  const packaged = printed(PYTHON, ['-c', 'import pypandoc; print(pypandoc.get_pandoc_path())'])
  const found = new Map()
  for (const program of ['pandoc', packaged]) {
    const version = program === '' ? '' : (/^pandoc\S* ([\d.]+)/.exec(printed(program, ['--version']))?.[1] ?? '')
    if (version !== '' && !found.has(version)) found.set(version, program)
  }
  return found
}

/** Typst as the Python package `typst`, which is a compiler without a command. */
const TYPST = 'import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2])'

/** The ways in which a Pandoc makes a PDF on this machine, each as words of a shell. */
function pdfWays(version, pandoc, texts) {
  const from = [pandoc, '-f', 'markdown', ...texts].map(quoted).join(' ')
  const ways = ['weasyprint', 'xelatex', 'wkhtmltopdf', 'typst']
    .filter(has)
    .map((engine) => [engine, `${from} -o p.pdf --pdf-engine=${engine}`])
  // Pandoc writes Typst since 3.0.
  if (!has('typst') && Number.parseInt(version, 10) >= 3 && printed(PYTHON, ['-c', 'import typst; print(1)']) !== '')
    ways.push([
      'typst (Python package)',
      `${from} -s -t typst -o p.typ && ${quoted(PYTHON)} -c ${quoted(TYPST)} p.typ p.pdf`
    ])
  return ways
}

const quoted = (word) => `'${word.replaceAll("'", "'\\''")}'`
const shell = (words) => cost(['bash', '-c', words])

function besidePandoc(project) {
  const texts = textsOf(project)
  const commands = {precis: () => coldBuild(project)}
  const pairs = []
  for (const [version, pandoc] of pandocs()) {
    const slides = `pandoc ${version}, PPTX`
    commands[slides] = () => shell(`${[pandoc, '-f', 'markdown', ...texts].map(quoted).join(' ')} -o p.pptx`)
    for (const [engine, words] of pdfWays(version, pandoc, texts)) {
      const pages = `pandoc ${version}, PDF by ${engine}`
      commands[pages] = () => shell(words)
      pairs.push([slides, pages])
    }
  }
  if (pairs.length === 0) return console.log('No Pandoc with a PDF engine is installed: no comparison.')
  const figures = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let run = 0; run <= RUNS; run++)
    for (const [name, command] of Object.entries(commands)) {
      const {cpu} = command()
      if (run > 0) figures[name].push(cpu) // The first is a warm-up.
    }
  console.log(`CPU seconds (user and system, all processes), median of ${RUNS}, ${texts.length} texts of ${project}`)
  for (const [name, cpus] of Object.entries(figures)) say(name, shown(median(cpus)))
  for (const [slides, pages] of pairs)
    say(
      `precis ÷ (${slides} and ${pages.replace(/^pandoc \S+ /, '')})`,
      shown(median(figures.precis.map((cpu, run) => cpu / (figures[slides][run] + figures[pages][run]))))
    )
}

async function growth() {
  const {variedSources} = await bundled('sources.ts')
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

/** The built command: beside Pandoc, and beside Node itself. */
function builds() {
  const seeds = join(root, '..', 'shared', 'seeds')
  besidePandoc(existsSync(seeds) ? seeds : root)
  const version = [1, 2, 3, 4, 5].map(() => cost([process.execPath, cli, '--version']).cpu)
  const bare = [1, 2, 3, 4, 5].map(() => cost([process.execPath, '-e', '0']).cpu)
  say('\nprecis --version ÷ node -e 0', shown(median(version) / median(bare)))
}

const needsBuild = (section) => () => {
  if (!existsSync(cli)) throw new Error('There is no dist/cli.js: run `npm run build` first.')
  return section()
}
const sections = {build: needsBuild(builds), growth: needsBuild(growth), extraction}

try {
  const [only] = process.argv.slice(2)
  if (only !== undefined && !(only in sections)) throw new Error(`Parts are ${Object.keys(sections).join(', ')}.`)
  for (const [name, section] of Object.entries(sections)) if (only === undefined || only === name) await section()
} finally {
  rmSync(work, {recursive: true, force: true})
}
