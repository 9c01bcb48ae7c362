// What shortening leaves is still a sentence, and a faithful one: on texts of the project, and on others where they are at hand.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {shortened, statementsOf} from '../../briefing/statements.ts'
import {extract} from '../../extractors/index.ts'
import type {SourceId} from '../../model/source.ts'
import {hasFiniteVerb} from '../../prose/finite-verb.ts'
import {readSource} from '../../readers/index.ts'
import {isSubsequence, wordsIn} from '../words-in.ts'

const folders = {
  'the worked example': '../../../sources/',
  'two texts of think tanks': '../../../../shared/seeds/sources/',
  'a pack of guidance on open data': '../../../../shared/packs/open-data-policy/sources/'
}

const ignore = (): void => undefined

/** Words that must not be lost, told apart from the lists that the program itself goes by. */
const KEPT = [
  /\b(?:no|not|never|none|nobody|nothing|neither|nor|cannot|without|unless|except|only)\b|n['’]t\b/gi,
  /\b(?:may|might|could|would|likely|unlikely|probably|possibly|perhaps|expected|estimated|reportedly|apparently)\b/gi,
  /\b(?:if|provided|according to)\b/gi,
  /\b(?:said|says|told|warned|announced|argued|claimed)\b/gi,
  /\d[\d.,]*/g,
  /\b(?:roughly|approximately|at least|at most|more than|less than|fewer than|up to|nearly|almost|about) (?=\d|half|a (?:third|quarter|fifth)|two|three|four)/gi
]
const held = (text: string): readonly string[] =>
  KEPT.flatMap((pattern) => text.match(pattern) ?? [])
    .map((words) => words.toLowerCase().replace(/[.,]+$/, ''))
    .sort()

const count = (text: string, mark: string): number => text.split(mark).length - 1
/** How far the marks of a text are from being in pairs; what the source has wrong may stay wrong. */
const unpaired = (text: string): number =>
  Math.abs(count(text, '(') - count(text, ')')) + Math.abs(count(text, '“') - count(text, '”')) + (count(text, '"') % 2)

const OPEN = /\b(?:the|an?|of|and|or|that|which|because|is|was|are|were|has|have|to)[.]$/i

/** What is wrong with a shortened sentence, in a word each. */
function faultsOf(shown: string, printed: string): readonly string[] {
  const faults = [
    [!isSubsequence(wordsIn(shown), wordsIn(printed)), 'reworded'],
    [/^\p{Ll}/u.test(shown) && !/^\p{Ll}/u.test(printed), 'small letter'],
    [!hasFiniteVerb(shown) && hasFiniteVerb(printed), 'no verb'],
    [/[,;:] ?[,;:.!?]/.test(shown) && !/[,;:] ?[,;:.!?]/.test(printed), 'doubled mark'],
    [/ [,.;:]|[,;:]$|\( | \)/.test(shown) && !/ [,.;:]|[,;:]$|\( | \)/.test(printed), 'hanging mark'],
    [/ {2}/.test(shown), 'two spaces'],
    [unpaired(shown) > unpaired(printed), 'unpaired mark'],
    [OPEN.test(shown) && !OPEN.test(printed), 'open end'],
    [held(shown).join(' ') !== held(printed).join(' '), 'lost word']
  ] as const
  return faults.flatMap(([is, what]) => (is ? [what] : []))
}

/** The sentences of a folder that may be shown, at three limits. */
function shortenedIn(folder: string) {
  return readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .flatMap((name) => {
      const source = {id: name as SourceId, bytes: readFileSync(`${folder}${name}`), hash: ''}
      const document = readSource(source, ignore)
      return document ? statementsOf([extract(document, ignore)]) : []
    })
    .filter(({barred}) => barred === undefined)
    .flatMap((statement) =>
      [8, 14, 20].map((limit) => [shortened(statement, limit).text, statement.evidence.text] as const)
    )
}

describe.each(Object.entries(folders))('%s', (_name, path) => {
  const folder = fileURLToPath(new URL(path, import.meta.url))
  const absent = !existsSync(folder)
  test.runIf(absent)('is absent, so nothing of it is tested', () => expect(absent).toBe(true))
  test.skipIf(absent)(
    'every shortened sentence is one, and keeps what qualifies it',
    () => {
      const all = shortenedIn(folder)
      const faulty = all.flatMap(([shown, printed]) => {
        const faults = faultsOf(shown, printed)
        return faults.length > 0 ? [{faults, shown, printed}] : []
      })
      expect(faulty).toEqual([])
      expect(all.filter(([shown, printed]) => shown.length < printed.length - 10).length).toBeGreaterThan(20)
    },
    60_000
  )
})

test.each([
  ['The port is.', 'The port is shut.', ['open end']],
  ['The port will reopen.', 'The port will not reopen.', ['lost word']],
  ['The port on the gulf.', 'The port on the gulf is shut.', ['no verb']],
  ['The port is shut,.', 'The port is shut, they say.', ['doubled mark']]
])('the check sees what is wrong with: %s', (shown, printed, faults) =>
  expect(faultsOf(shown, printed)).toEqual(expect.arrayContaining(faults))
)
