// `npm run bench -- render`: a Markdown file made a deck and a memo, beside Pandoc (and Typst for the memo), once and at 100
// copies of its body in one file; peak memory at 1,000. The figures of the last run are kept in `figures.json`.
import {copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
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

const RUNS = 5
const KEPT = join(root, 'src', 'testing', 'bench', 'figures.json')
/** Documents beside the project; otherwise its own. */
const BESIDE = join(root, '..', 'shared', 'cases')
const OWN = join(root, 'src', 'testing', 'bench', 'documents')

/** What is made of a document, and how often it may stand in one file. */
const SHAPES = [
  {name: 'deck', beside: 'deck.md', own: 'deck.md', ending: 'pptx'},
  {name: 'memo', beside: 'report.md', own: 'memo.md', ending: 'pdf'}
]

/** The file with its body so many times, below its front matter; its pictures beside it. */
function copies(folder, document, name, count) {
  const text = readFileSync(join(folder, document), 'utf8')
  const front = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? ''
  const file = join(work, `${name}-${count}.md`)
  writeFileSync(file, front + `${text.slice(front.length)}\n`.repeat(count))
  for (const picture of readdirSync(folder).filter((each) => /\.(?:png|jpe?g)$/.test(each)))
    copyFileSync(join(folder, picture), join(work, picture))
  return file
}

/** The newest Pandoc of this machine, and the words that make a file with it. */
function other() {
  const [newest] = [...pandocs()].sort(([a], [b]) => b.localeCompare(a, 'en', {numeric: true}))
  if (newest === undefined) return undefined
  const [version, pandoc] = newest
  const typst = printed(PYTHON, ['-c', 'import importlib.metadata as m; print(m.version("typst"))'])
  const pdf = `${quoted(PYTHON)} -c ${quoted(TYPST)} other.typ other.pdf`
  const words = {
    pptx: (file) => `${quoted(pandoc)} ${quoted(file)} -o other.pptx`,
    pdf: typst === '' ? undefined : (file) => `${quoted(pandoc)} ${quoted(file)} -s -t typst -o other.typ && ${pdf}`
  }
  return {names: {pptx: `Pandoc ${version}`, pdf: `Pandoc ${version} + Typst ${typst}`}, words}
}

const rendered = (file, ending) => ['render', file, '-o', join(work, `precis.${ending}`)]

/** Both in turn; the first time is a warm-up. */
function pairs(file, ending, theirs) {
  const ratios = []
  const own = []
  for (let run = 0; run <= RUNS; run++) {
    const {cpu} = cost([process.execPath, cli, ...rendered(file, ending)])
    const beside = theirs === undefined ? Number.NaN : shell(theirs(file)).cpu
    if (run === 0) continue
    own.push(cpu)
    ratios.push(cpu / beside)
  }
  return {cpu: median(own), ratio: median(ratios)}
}

/** Prints the table and keeps it. */
export function rendering() {
  const beside = other()
  console.log(
    `\nA Markdown file rendered: CPU seconds (user and system, all processes), median of ${RUNS}, in turn with the other`
  )
  say('', 'CPU s', 'ratio', 'peak MB')
  const kept = {}
  for (const {name, beside: shared, own, ending} of SHAPES) {
    const [folder, document] = existsSync(join(BESIDE, shared)) ? [BESIDE, shared] : [OWN, own]
    const theirs = beside?.words[ending]
    console.log(
      `${name} of ${join(folder, document)}; ratio to ${theirs ? beside.names[ending] : 'nothing: it is not installed'}`
    )
    for (const count of [1, 100, 1000]) {
      const file = copies(folder, document, name, count)
      const label = `${name}, ${count} ${count === 1 ? 'copy' : 'copies'}`
      const memory = peak(rendered(file, ending))
      const timed = count < 1000 ? pairs(file, ending, theirs) : undefined
      say(label, timed ? shown(timed.cpu) : '', timed ? shown(timed.ratio) : '', shown(memory, 0))
      kept[label] = {
        ...(timed ? {'CPU s': Number(shown(timed.cpu))} : {}),
        ...(timed && theirs ? {ratio: Number(shown(timed.ratio))} : {}),
        'peak MB': Math.round(memory)
      }
    }
    if (theirs) kept[`${name}, beside`] = beside.names[ending]
  }
  const figures = JSON.parse(readFileSync(KEPT, 'utf8'))
  writeFileSync(KEPT, `${JSON.stringify({...figures, render: kept}, undefined, 2)}\n`)
}
