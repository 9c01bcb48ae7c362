import {expect, it} from 'vitest'
import {foresees} from './foresees.ts'

const asked = (sentence: string, cue: string) => foresees(sentence, cue, sentence.indexOf(cue) + cue.length)

it.each([
  ['The repair may require more staff.', 'may'],
  ['Boats may not be able to leave.', 'may'],
  ['Prices could fall in spring.', 'could'],
  ['The fund may well fail.', 'may']
])('%s looks ahead', (sentence, cue) => expect(asked(sentence, cue)).toBe(true))

it.each([
  ['Owners may choose either berth.', 'may'],
  ['Letters may be sent to the office.', 'may'],
  ['The list holds what is or could be sold.', 'could'],
  ['The ship reportedly sank.', 'reportedly']
])('%s does not', (sentence, cue) => expect(asked(sentence, cue)).toBe(false))
