// What the extraction of a text costs, in parses of the same text by remark: all in one process, in turn, after warming up.
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {extract, extractors} from '../../extractors/index.ts'
import type {SourceDocument} from '../../model/source.ts'
import {sentencesOf} from '../../prose/sentences.ts'
import {type TextSet, textSets} from './texts.ts'

export interface Cost {
  readonly name: string
  /** Milliseconds of user and system time for all texts of the set, median. */
  readonly cpu: number
}

export interface Measured {
  readonly set: string
  readonly kilobytes: number
  readonly sentences: number
  readonly quantities: number
  /** remark without and with the extensions of the Markdown reader. */
  readonly plain: Cost
  readonly remark: Cost
  readonly whole: Cost
  /** The sentences, then each extractor over them. */
  readonly parts: readonly Cost[]
}

const RUNS = 9
const WARM_UP = 3

const plain = unified().use(remarkParse).freeze()
/** As in `readers/markdown.ts`. */
const remark = unified()
  .use(remarkParse)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
const silent = () => undefined

/** What is remembered of a passage or a sentence must be found anew in each run. */
const afresh = (document: SourceDocument): SourceDocument => ({
  ...document,
  passages: document.passages.map((passage) => ({...passage}))
})

/** One run over a set: each kind of work over all texts. */
function* works({documents}: TextSet): Generator<readonly [name: string, work: () => void]> {
  yield ['remark-parse', () => documents.forEach(({text}) => void plain.parse(text))]
  yield ['remark', () => documents.forEach(({text}) => void remark.parse(text))]
  const whole = documents.map(afresh)
  yield ['extract', () => whole.forEach((document) => void extract(document, silent))]
  const fresh = documents.map(afresh)
  let proses: {document: SourceDocument; sentences: ReturnType<typeof sentencesOf>}[] = []
  yield [
    'sentences',
    () => {
      proses = fresh.map((document) => ({document, sentences: sentencesOf(document)}))
    }
  ]
  for (const extractor of extractors)
    yield [extractor.kind, () => proses.forEach((prose) => void extractor.extract(prose, silent))]
}

function measure(set: TextSet): Measured {
  const costs = new Map<string, number[]>()
  for (let run = -WARM_UP; run < RUNS; run++)
    for (const [name, work] of works(set)) {
      const before = process.cpuUsage()
      work()
      const {user, system} = process.cpuUsage(before)
      if (run >= 0) costs.set(name, [...(costs.get(name) ?? []), (user + system) / 1000])
    }
  const [first, second, third, ...parts] = [...costs].map(([name, cpus]): Cost => ({name, cpu: median(cpus)}))
  if (!first || !second || !third) throw new Error('nothing was measured')
  const extractions = set.documents.map((document) => extract(document, silent))
  return {
    set: set.name,
    kilobytes: set.documents.reduce((sum, {text}) => sum + text.length, 0) / 1000,
    sentences: extractions.reduce((sum, {sentences}) => sum + sentences.length, 0),
    quantities: extractions.reduce(
      (sum, {findings}) => sum + findings.filter(({kind}) => kind === 'quantity').length,
      0
    ),
    plain: first,
    remark: second,
    whole: third,
    parts
  }
}

/** All sets of texts that are there, measured one after the other. */
export const extractionCosts = (root: string): readonly Measured[] => textSets(root).map(measure)

/** The sentences of a set, one a line, for other programs. */
export const linesOf = (root: string, name: string): readonly string[] =>
  textSets(root)
    .filter((set) => set.name === name)
    .flatMap(({documents}) => documents.flatMap((document) => sentencesOf(document)))
    .map(({text}) => text.replace(/\s+/g, ' '))
