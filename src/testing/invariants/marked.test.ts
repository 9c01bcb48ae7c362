// Marked: whatever is lifted carries its mark, and no page or slide has a banner below a mark that it shows.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {coversAll, parseBanner, parsePortion} from '../../markings/index.ts'
import type {DeckBox} from '../../model/deck.ts'
import type {Marking} from '../../model/marking.ts'
import type {Memo} from '../../model/memo.ts'
import {textsIn} from '../checks/slides.ts'
import {runs} from '../generate.ts'
import {type Made, make} from '../make.ts'

const SENTENCES = [
  'The north quay will likely be closed to lorries before the end of 2024.',
  'Divers found cracks in 12 of its 40 pillars on 3 March 2024.',
  'We recommend that the port office publish its plan for the quay before the summer season.',
  'It remains unclear who will pay for the replacement berths.',
  'The harbour of Ellmouth handled 340 ships in 2023, and about 60 percent of them were carriers.',
  '“The quay will not be lost to the city,” the harbour master Ilse Brandt said on 4 March.',
  'The repair of the cranes takes over 14 weeks and costs roughly 1.8 million euros.'
]
const MARKS = ['U', 'CUI', 'C', 'S', 'S//NF', 'S//REL TO USA, GBR', 'C//REL TO USA, AUS, GBR', 'TS//SI//NF', 'U//FOUO']

/** Two portion-marked texts: the marks of their paragraphs, and whether each has a banner that is high enough. */
const marked = fc.record({
  marks: fc.array(fc.constantFrom(...MARKS), {minLength: 14, maxLength: 14}),
  banner: fc.constantFrom('page', 'overall'),
  given: fc.constantFrom('', 'marking: UNCLASSIFIED\n', 'marking: For the board\n', 'marking: SECRET\n')
})

function project({marks, banner, given}: {marks: readonly string[]; banner: string; given: string}) {
  const text = (from: number) =>
    ['# (U) Harbour report', ...SENTENCES.map((sentence, index) => `(${marks[from + index]}) ${sentence}`)].join('\n\n')
  return {
    'sources/a.md': `${text(0)}\n`,
    'sources/b.md': `TOP SECRET//SI//NOFORN\n\n${text(7).replace('Harbour', 'Second')}\n`,
    'brief.yml': `${given}markings: {banner: ${banner}}\n`
  }
}

const marksIn = (text: string): readonly Marking[] =>
  [...text.matchAll(/\(([A-Z][A-Z\d ,/-]*)\)/g)].flatMap(([, mark = '']) => parsePortion(mark) ?? [])

/** The text of a box, and of a page, as one string. */
const boxText = (box: DeckBox): string =>
  textsIn(box)
    .flatMap(({paragraphs}) => paragraphs.map(({runs: all}) => all.map(({text}) => text).join('')))
    .join('\n')
const lines = (page: Memo['pages'][number]): readonly {readonly text: string; readonly artifact: boolean}[] =>
  page.items.flatMap((item) =>
    item.type === 'line' ? [{text: item.runs.map(({text}) => text).join(''), artifact: item.tag === 'artifact'}] : []
  )

/** `SECRET//NOFORN For the board`: what is printed beside a banner is the human’s. */
const bannerIn = (text: string): Marking | undefined => parseBanner(text.replace(/ For the board$/, ''), 'us')

/** Slides and pages whose banner is missing or below a mark that they show. */
function tooLow({deck, memo}: Made): readonly string[] {
  const slides = deck.slides.flatMap(({boxes, notes}, index) => {
    const banner = bannerIn(
      boxes
        .filter(({name}) => name === 'marking, top')
        .map(boxText)
        .join('')
    )
    const shown = marksIn([...boxes.map(boxText), ...notes].join('\n'))
    return banner !== undefined && coversAll([banner], shown) ? [] : [`slide ${index + 1}`]
  })
  const pages = memo.pages.flatMap((page, index) => {
    const all = lines(page)
    const banner = all.flatMap(({text, artifact}) => (artifact ? (bannerIn(text) ?? []) : []))[0]
    const shown = marksIn(all.map(({text}) => text).join('\n'))
    return banner !== undefined && coversAll([banner], shown) ? [] : [`page ${index + 1}`]
  })
  return [...slides, ...pages]
}

test('no banner is below what its page shows, and the cover is as high as the whole', async () => {
  await fc.assert(
    fc.asyncProperty(marked, async (given) => {
      const made = await make(project(given))
      expect(tooLow(made)).toEqual([])
      const whole = bannerIn(made.briefing.marking)
      expect(whole && coversAll([whole], [bannerIn('TOP SECRET//SI//NOFORN') as Marking])).toBe(true)
    }),
    runs(12)
  )
}, 120_000)

test('every sentence that is quoted in full has the mark of its paragraph', async () => {
  await fc.assert(
    fc.asyncProperty(marked, async (given) => {
      const {deck} = await make(project(given))
      const quoted = deck.slides.flatMap(({notes}) => notes).filter((note) => /^\[\d\] ¶/.test(note))
      expect(quoted.length).toBeGreaterThan(0)
      for (const note of quoted) {
        const [, source, mark, sentence] = /^\[(\d)\] ¶.\d+: \((.*?)\) “(.*)”$/.exec(note) ?? []
        const at = SENTENCES.findIndex((one) => one === sentence)
        if (at >= 0) expect(mark).toBe(given.marks[(Number(source) - 1) * SENTENCES.length + at])
      }
    }),
    runs(6)
  )
}, 120_000)

test('a marking that is too low is an error at its line', async () => {
  const files = project({marks: MARKS.concat(MARKS).slice(0, 14), banner: 'overall', given: 'marking: SECRET\n'})
  const {diagnostics, briefing} = await make(files)
  const found = diagnostics.find(({rule}) => rule === 'marking-is-high-enough')
  expect([found?.file, found?.line, found?.column]).toEqual(['brief.yml', 1, 10])
  expect(briefing.marking).toBe('TOP SECRET//SI//FOUO/NOFORN')
})

test('a source without markings among marked ones is told', async () => {
  const files = {
    ...project({marks: MARKS.concat(MARKS).slice(0, 14), banner: 'page', given: ''}),
    'sources/c.md': `# Letter\n\n${SENTENCES[3]}\n`
  }
  const {diagnostics} = await make(files)
  expect(diagnostics.filter(({rule}) => rule === 'source-is-marked').map(({file}) => file)).toEqual(['sources/c.md'])
})
