import type {BriefingRule, Fault} from '../rule.ts'
import {ICD203, type Judged, judgedIn} from './judgements.ts'

const PERCENT = String.raw`(?:about |around |roughly |some )?(\d{1,3}(?:\.\d+)?)(?:\s*(?:–|-|to)\s*(\d{1,3}(?:\.\d+)?))?\s*(?:%|per ?cent)`
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The percentage right beside the word, `likely (70 percent)` or `70 percent likely`; others measure something else. */
function beside({word, sentence}: Judged): readonly [low: number, high: number] | undefined {
  const {text} = sentence
  const behind = new RegExp(`${escaped(word)}\\s*[(,:]\\s*${PERCENT}`, 'i').exec(text)
  const before = new RegExp(`${PERCENT}\\s+(?:chance,? )?\\(?${escaped(word)}`, 'i').exec(text)
  const [, low, high] = behind ?? before ?? []
  return low === undefined ? undefined : [Number(low), Number(high ?? low)]
}

export const percentFitsItsWord: BriefingRule = {
  id: 'percent-fits-its-word',
  source: `${ICD203}(a)`,
  check(briefing) {
    return judgedIn(briefing).flatMap((judged): readonly Fault[] => {
      const {word, band, sentence} = judged
      const given = beside(judged)
      if (given === undefined || (given[0] >= band.low && given[1] <= band.high)) return []
      return [
        {
          message: `“${word}” means ${band.low} to ${band.high} percent, and ${given[1]} percent stands beside it.`,
          hints: ['Ask the author which of the two is meant.'],
          at: {span: sentence.span}
        }
      ]
    })
  }
}
