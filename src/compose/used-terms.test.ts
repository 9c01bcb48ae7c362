import {expect, it} from 'vitest'
import {sampleBriefing} from '../testing/sample-briefing.ts'
import {usedTerms} from './used-terms.ts'

const term = (short: string, long: string) => ({...sampleBriefing.terms[0], short, long})

it('keeps the terms that the words shown use: acronyms, and phrases that are defined', () => {
  const [word = ''] = sampleBriefing.sections[0]?.title.text.split(' ') ?? []
  const section = {
    ...sampleBriefing.sections[0],
    claims: [{...sampleBriefing.sections[0]?.claims[0], text: 'The WPB sells bulk water.'}]
  }
  const terms = [
    term('WPB', 'Water Purchase Board'),
    term('bulk water', 'water sold to towns'),
    term(word.toLowerCase(), 'x'),
    term('XYZ', 'Not Used')
  ]
  const briefing = {...sampleBriefing, terms, sections: [section]} as unknown as typeof sampleBriefing
  expect(usedTerms(briefing).map(({short}) => short)).toEqual(['WPB', 'bulk water'])
})
