// No rule is worse than linear: a text made to be dear to an extractor costs no more per character when it is long.
import {describe, expect, test} from 'vitest'
import type {Prose} from '../model/finding.ts'
import {sentencesOf} from '../prose/sentences.ts'
import {documentOf} from '../testing/document-of.ts'
import {hostileUnits, oneAfterTheOther, repeated} from '../testing/hostile-units.ts'
import {extractors} from './index.ts'

/** Lengths at which each unit is tried, to find the one that is worst. */
const TRIED = [3_000, 12_000] as const
/** Lengths between which the cost per character must stay flat. */
const MEASURED = [60_000, 1_000_000] as const
/** A busy machine and the collection of garbage may treble a cost; what is quadratic grows by sixteen. */
const FACTOR = 3
/** Milliseconds; what costs less is not known well enough to be divided by. */
const LEAST = 1
/** A unit whose cost grows so much between the lengths tried, which are as one to four, is measured even if it is not the dearest. */
const SUSPECT = 8

interface Subject {
  readonly name: string
  readonly run: (prose: Prose) => unknown
}

const subjects: readonly Subject[] = [
  {name: 'sentences', run: ({document}) => sentencesOf(document)},
  ...extractors.map((extractor) => ({
    name: extractor.kind,
    run: (prose: Prose) => extractor.extract(prose, () => undefined)
  }))
]

/** One paragraph a line, its words as they are; without a line end, one paragraph, and without a stop, one sentence. */
function proseOf(text: string): Prose {
  const document = documentOf(text.split('\n').filter((line) => line.trim() !== ''))
  return {document, sentences: sentencesOf(document)}
}

/** Each unit at each of the lengths tried. */
const tried = hostileUnits.map((unit) => ({unit, proses: TRIED.map((length) => proseOf(repeated(unit, length)))}))

/** Milliseconds of user and system time. */
function cost({run}: Subject, prose: Prose): number {
  const before = process.cpuUsage()
  run(prose)
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

/** How many times more a character costs in the longer text; of two tries the better. */
function growth(subject: Subject, text: (length: number) => string): number {
  const [short, long] = MEASURED
  const proses = MEASURED.map((length) => proseOf(text(length))) as [Prose, Prose]
  const once = (): number => cost(subject, proses[1]) / long / (Math.max(cost(subject, proses[0]), LEAST) / short)
  const first = once()
  return first < FACTOR ? first : Math.min(first, once())
}

/** The unit that costs most at the lengths tried, and the one whose cost grows most, if that is too much. */
function worstOf(subject: Subject): ReadonlySet<string> {
  const costs = tried.map(({unit, proses}) => {
    const [short = 0, long = 0] = proses.map((prose) => cost(subject, prose))
    return {unit, cost: long, growth: long / Math.max(short, LEAST)}
  })
  const most = (by: 'cost' | 'growth') => [...costs].sort((a, b) => b[by] - a[by])[0]
  const steepest = most('growth')
  const units = [most('cost')?.unit ?? '']
  return new Set(steepest !== undefined && steepest.growth > SUSPECT ? [...units, steepest.unit] : units)
}

describe('1 MB of the worst case costs per character what 60 kB cost', () => {
  test.each(subjects.map((subject) => [subject.name, subject] as const))('%s', {timeout: 120_000}, (_, subject) => {
    const worst = [...worstOf(subject)].map(
      (unit) => [JSON.stringify(unit), (length: number) => repeated(unit, length)] as const
    )
    const grown = [...worst, ['each unit in turn', oneAfterTheOther] as const].map(
      ([name, text]) => [name, growth(subject, text)] as const
    )
    expect(grown.filter(([, times]) => times >= FACTOR)).toEqual([])
  })
})
