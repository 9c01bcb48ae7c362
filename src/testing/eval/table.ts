import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {goldLines} from './gold.ts'
import {measures} from './measures.ts'
import {predict} from './predict.ts'
import {type Figures, score} from './score.ts'
import {summaryFigures} from './summary-figures.ts'

/** Figures of all sets when they were last kept. */
const KEPT = 'src/testing/bench/figures.json'

type AllFigures = Readonly<Record<string, Figures>>

/** Gold files by the name of their set. */
function setsIn(home: string): readonly (readonly [set: string, file: string])[] {
  const data = readdirSync(join(home, 'data'))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => [name.slice(0, -'.jsonl'.length), join(home, 'data', name)] as const)
  const texts = [
    ['html', join(home, 'html', 'gold.jsonl')],
    ['summaries', join(home, 'summaries', 'multinews.jsonl')]
  ] as const
  return [...data, ...texts.filter(([, file]) => existsSync(file))]
}

/** Measures every set of `home` and prints one table, with the figures kept last beside; `keep` keeps those of now. */
export function printTable(home: string, keep: boolean): void {
  const before: AllFigures = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {}
  const sets = setsIn(home)
  const now: AllFigures = Object.fromEntries(sets.map(([set, file]) => [set, measured(home, set, file)]))
  const rows = sets.flatMap(([set]) => rowsOf(set, now[set] ?? {}, before[set] ?? {}))
  for (const row of [['set', 'F1 of', 'now', 'before', 'others', 'to reach'], ...rows]) console.log(line(row))
  if (keep) writeFileSync(KEPT, `${JSON.stringify({...before, ...rounded(now)}, undefined, 2)}\n`)
}

function measured(home: string, set: string, file: string): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'precis-eval-'))
  try {
    const predictions = join(folder, 'predictions.jsonl')
    const gold = goldLines(file)
    const found = gold.map((line) => predict(line, file))
    writeFileSync(predictions, `${found.map((one) => JSON.stringify(one)).join('\n')}\n`)
    const clusters = gold.filter((line) => 'docs' in line)
    const texts = found.flatMap((one) => ('text' in one ? [String(one.text)] : []))
    return {...score(home, set, file, predictions), ...(clusters.length > 0 && summaryFigures(clusters, texts))}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function rowsOf(set: string, now: Figures, before: Figures): readonly (readonly string[])[] {
  const own = measures.filter((measure) => measure.set === set)
  const asked =
    own.length > 0 ? own : Object.keys(now).map((key) => ({type: key.split(' ')[0], level: key.split(' ')[1]}))
  return asked.map((measure) => {
    const key = `${measure.type} ${measure.level}`
    const {others, reach} = {others: undefined, reach: undefined, ...measure}
    return [set, key, shown(now[key]), shown(before[key]), shown(others), shown(reach)]
  })
}

const shown = (figure: number | undefined): string => figure?.toFixed(1) ?? '-'

const line = ([set = '', measure = '', ...figures]: readonly string[]): string =>
  `${set.padEnd(12)}${measure.padEnd(28)}${figures.map((figure) => figure.padStart(10)).join('')}`

const rounded = (all: AllFigures): AllFigures =>
  Object.fromEntries(
    Object.entries(all).map(([set, figures]) => [
      set,
      Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Math.round(value * 10) / 10]))
    ])
  )
