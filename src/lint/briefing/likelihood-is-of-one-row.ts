import {type YardstickBand, yardsticks} from '../../lexicon/yardsticks.ts'
import type {BriefingRule} from '../rule.ts'
import {ICD203, judgedIn} from './judgements.ts'

const rowOf = (word: string, bands: readonly YardstickBand[]): 'first' | 'second' | undefined => {
  const lower = word.toLowerCase()
  if (bands.some(({also}) => also !== '' && lower.startsWith(also))) return 'second'
  return bands.some(({label}) => lower.startsWith(label)) ? 'first' : undefined
}

export const likelihoodIsOfOneRow: BriefingRule = {
  id: 'likelihood-is-of-one-row',
  source: `${ICD203}(a)`,
  check(briefing) {
    const {bands} = yardsticks[briefing.yardstick]
    const rows = judgedIn(briefing).map((judged) => ({judged, row: rowOf(judged.word, bands)}))
    const first = rows.find(({row}) => row === 'first')
    const second = rows.find(({row}) => row === 'second')
    if (first === undefined || second === undefined) return []
    return [
      {
        message: `“${first.judged.word}” and “${second.judged.word}” are of two rows of the scale.`,
        hints: ['Use the words of one row, with `edit` in brief.yml; a band means the same in both.'],
        at: {span: second.judged.sentence.span}
      }
    ]
  }
}
