import {describe, expect, it} from 'vitest'
import {summaryOf} from './summaries.ts'

/** Three invented reports of one event; the first opens with colour, the second with its page, the third late. */
const cluster = [
  `Gulls were still circling over the old pier when the first light came. Mara Ostwick had brought tea for everybody. She has sold rope here since she was nineteen, and she has seen many winters.
Her dog slept under a table. The radio played songs from the islands, and nobody talked much.
A fire on the night ferry Halcyon killed three members of its crew on Tuesday, the Corvane coast guard said. All 214 passengers were taken off the burning ferry before dawn.
The fire began in the engine room, and the pumps failed, according to the coast guard. The harbour café will open late this week.`,
  `Share this article
Sign up for our newsletter
Use of cookies: we use cookies to give you the best experience on our website.
The night ferry Halcyon burned off Port Linnard early on Tuesday. Three members of its crew died, and all 214 passengers were rescued.
The coast guard said that the fire began in the engine room. Inspectors had found faulty pumps on the ferry in March, the ferry board confirmed.
“We asked for new pumps twice,” said Tobin Harksley, the ferry's chief engineer. The board has stopped two sister ships.
A festival of kites takes place on Sunday in the northern dunes.`,
  `Our weekend pages look at gardens, at old clocks and at a shop for lamps. Readers have sent us many letters about roses.
The ferry board stopped two sister ships of the Halcyon on Wednesday after the fire that killed three members of the crew. Inspectors had found faulty pumps on the ferry in March.
Tobin Harksley, the chief engineer, said the board had been asked for new pumps twice. A hearing begins on Friday in Port Linnard.
A recipe for plum cake is on the last page.`
]

/** About as many words as the news has, said once; the texts have not many more than the budget. */
const OPENING = 60

const beginning = (text: string, words: number): string => text.split(/\s+/).slice(0, words).join(' ')

describe('a summary of several texts', () => {
  it.each([
    ['the deaths', /three members of (?:its|the) crew/i],
    ['the rescue', /214 passengers/],
    ['where it began', /engine room/],
    ['what was known before', /faulty pumps/],
    ['what follows', /two sister ships/]
  ])('begins with what several of them say: %s', (_what, pattern) => {
    expect(beginning(summaryOf(cluster), OPENING)).toMatch(pattern)
  })

  it.each([
    ['the lead of the first text', /Gulls|tea for everybody|rope/],
    ['the page', /cookies|newsletter|Share this/],
    ['what one of them says beside it', /kites|plum cake|roses/]
  ])('does not begin with %s', (_what, pattern) => {
    expect(beginning(summaryOf(cluster), OPENING)).not.toMatch(pattern)
  })

  it('says the same for any order of the texts', () => {
    const sentences = (docs: readonly string[]) =>
      new Set(
        beginning(summaryOf(docs), OPENING)
          .split(/(?<=\.)\s/)
          .slice(0, 4)
      )
    expect(sentences([...cluster].reverse())).toEqual(sentences(cluster))
  })

  it('says the same when a text is there twice', () => {
    const [first = '', ...rest] = cluster
    expect(beginning(summaryOf([first, ...rest, first]), OPENING)).toBe(beginning(summaryOf(cluster), OPENING))
  })

  it('fills 200 words where the texts have them', () => {
    expect(summaryOf(cluster).split(/\s+/).length).toBeGreaterThanOrEqual(200)
    expect(summaryOf(['One line only.'])).toBe('One line only.')
    expect(summaryOf([])).toBe('')
  })
})
