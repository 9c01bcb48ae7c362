import {describe, expect, it} from 'vitest'
import {documentOf} from '../testing/document-of.ts'
import {segment, sentencesOf} from './sentences.ts'

/** One text a line; ` | ` stands where a sentence ends. */
const TEXTS = `
The minister spoke first. | The talks went on. | Who won? | Nobody did! | Nothing else happened.
Mr. Okafor and Dr. Lindqvist met Gen. Haldane. | They signed at noon.
She works for the U.S. Government. | He moved to the U.S. | The office closed.
The U.N. Security Council met. | Delegates of the U.K. and the E.U. Commission agreed.
See Fig. 2 and No. 5 (pp. 12–14, Sec. 3). | The answer is no. | Then they left.
At 8 a.m. Mrs. Mbeki arrived. | She left at 6 p.m. | The rest stayed.
Costs rose by 3.5 percent. | In 2019 they fell. | Version 2.0 is out.
It covers many states, e.g. Chad, i.e. the poorest, vs. three before. | It ends there.
“We will stay,” she said. | “We will not leave. | We will build.” | He agreed.
“Will it hold?” the minister asked. | “It will!” he cried.
The paper (it was leaked. Nobody knows how.) caused a stir. | (The leak was traced. | A clerk was dismissed.)
They waited ... and waited. | Then nothing... | The lights went out.
The partner left.Since then, nothing moved. | Read report.pdf at example.org.au.
Aid was cut.[4] | The rest stayed.
The aims are: | 1. Cut the cost. | 2. Raise the yield. | 3. Do no harm.
J. B. Okoro chairs Plan B. | It has support.
Acme Inc. bought Bolt Ltd. | The price was secret. | Shares of Acme Inc. rose.
The ship is 3 ft. long. | Its crew came in. | Jan. 2020 was cold.
iPhone sales fell. | eBay sold shares. | Yahoo! in turn bought some.
The vote is at 7 p.m. Tuesday. | It closed at 5 p.m. | Officials gave no reason.
He lives in Tampa, Fla. | Officials there said nothing. | The Salem, Ore., plant closed. | State Sen. Ada Lind left.
The files went to the F.B.I. | “People have to go through them,” he said. | “They hid it!” Ruth Alder wrote.
U.S. First Lady Ida Marsh and U.S. Third Army troops came to the U.S. | First, they ate.
Prime Minister Ada B. May spoke. | Anchor Daniel I. Rather replied. | Plan B. | It failed.
Vitamin C. | Researchers say it helps. | Yahoo! Inc. fell. | Jeopardy! Host Tom Hale won.
She sued Acme Inc. | Shares fell. | Acme Inc. Chairman Tom Hale resigned. | They sell rice, etc. | Farmers are glad.
He said it. | \`\`We go.'' | The fee is Rs. 500.
Thank you. | (Applause.) | Mr. President, Excellencies, ladies and gentlemen: I come with hope; I stay with it. | We go on.
He asked, “Will it hold?” | It did. | “Why?” asked Hale. | “Because it is late.”
`

describe('segment', () => {
  for (const line of TEXTS.trim().split('\n')) {
    it(`ends the sentences of: ${line}`, () => {
      const text = line.replaceAll(' | ', ' ').replace('left. Since', 'left.Since')
      const found = segment(text).map(({start, end}) => text.slice(start, end))
      const expected = line.replace('left.Since', 'left. | Since').split(' | ')
      expect(found).toEqual(expected)
    })
  }

  it('gives nothing for a text without words', () => {
    expect(segment(' \n ')).toEqual([])
  })

  it('costs the same for each character however long the text', () => {
    for (const unit of ['. ', 'U.S. ', '"A." ', '1. ', '(a. ', ') ', '. . ', '\n ', 'x (1. A. ']) {
      const cost = (size: number): number => {
        const text = unit.repeat(size / unit.length)
        const before = performance.now()
        segment(text)
        return (performance.now() - before) / size
      }
      cost(10_000)
      expect(cost(1_000_000) / Math.max(cost(100_000), 5e-5), unit).toBeLessThan(8)
    }
  }, 60_000)
})

describe('sentencesOf', () => {
  it('numbers sentences through the passages and keeps their places', () => {
    const document = documentOf(['One came. Two left.', 'Three stayed.'])
    const places = sentencesOf(document).map(({index, passage, start, end, span}) => [index, passage, start, end, span])
    expect(places).toEqual([
      [0, 0, 0, 9, {source: 'a.txt', start: 0, end: 9}],
      [1, 0, 10, 19, {source: 'a.txt', start: 10, end: 19}],
      [2, 1, 0, 13, {source: 'a.txt', start: 20, end: 33}]
    ])
  })

  it('takes no sentences from headings, cells and code', () => {
    const document = documentOf('It is so.')
    const passages = (['heading', 'cell', 'code', 'caption'] as const).flatMap((role) =>
      document.passages.map((passage) => ({...passage, role}))
    )
    expect(sentencesOf({...document, passages}).map(({text}) => text)).toEqual(['It is so.'])
  })
})
