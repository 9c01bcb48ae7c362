import {spawnSync} from 'node:child_process'
import {join} from 'node:path'

/** Figures of one set, in percent, by `type level`. */
export type Figures = Readonly<Record<string, number>>

interface Level {
  readonly f1: number
}
type Scored = Readonly<Record<string, {readonly levels?: Readonly<Record<string, Level>>} | string | number>>

/** Runs the scorer that belongs to a gold file; throws with its words when it fails. `home` is the folder of the scorers. */
export function score(home: string, set: string, gold: string, predictions: string): Figures {
  if (set === 'html' || set === 'summaries')
    return textFigures(run([join(home, 'score-texts.mjs'), set, gold, predictions]))
  const scored = JSON.parse(run([join(home, 'score.mjs'), gold, predictions, '--json'])) as Scored
  return Object.fromEntries(
    Object.entries(scored).flatMap(([type, result]) =>
      typeof result === 'object'
        ? Object.entries(result.levels ?? {}).map(([level, {f1}]) => [`${type} ${level}`, 100 * f1] as const)
        : []
    )
  )
}

/** `ROUGE-2 12.75`; the scorer of pages gives a fraction: `F1 0.966`. */
const textFigures = (printed: string): Figures =>
  Object.fromEntries(
    [...printed.matchAll(/(F1|ROUGE-[12]) +(\d+\.\d+)/g)].map(([, level, value]) => [
      `text ${level}`,
      Number(value) * (level === 'F1' ? 100 : 1)
    ])
  )

function run(args: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 2 ** 28})
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`)
  return stdout
}
