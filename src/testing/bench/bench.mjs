// `npm run bench`: what a build costs, beside Pandoc, how it grows, what a Markdown file costs, and what extraction costs;
// `npm run bench -- extraction` prints one of these (`build`, `growth`, `render`, `extraction`). Everything is printed as
// ratios of figures taken in this one run, the two commands in turn, as a busy machine changes its speed from minute to minute.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {bundled} from './bundled.mjs'
import {extraction} from './extraction.mjs'
import {
  cli,
  cost,
  median,
  PYTHON,
  pandocs,
  peak,
  printed,
  quoted,
  root,
  say,
  shell,
  shown,
  TYPST,
  work
} from './measure.mjs'
import {rendering} from './rendering.mjs'

const RUNS = 7
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
const sections = {build: needsBuild(builds), growth: needsBuild(growth), render: needsBuild(rendering), extraction}

try {
  const [only] = process.argv.slice(2)
  if (only !== undefined && !(only in sections)) throw new Error(`Parts are ${Object.keys(sections).join(', ')}.`)
  for (const [name, section] of Object.entries(sections)) if (only === undefined || only === name) await section()
} finally {
  rmSync(work, {recursive: true, force: true})
}
