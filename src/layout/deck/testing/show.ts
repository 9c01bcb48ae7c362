// A deck as text, for golden files: one line a box.
import type {Deck, DeckBox, DeckParagraph, DeckText} from '../../../model/deck.ts'

const shown = (number: number): string => String(Math.round(number * 10) / 10)

/** Words of paragraphs with their size and weight: `22 b words`. A tab is `→`, a no-break space `~`, a line break `⏎`. */
const showParagraph = (paragraph: DeckParagraph): string => {
  const hang = paragraph.indent !== 0 || paragraph.hang !== 0 ? `(${paragraph.indent},${paragraph.hang}) ` : ''
  const bullet = paragraph.bullet === 'none' ? '' : paragraph.bullet === 'disc' ? '• ' : `${paragraph.number}. `
  const runs = paragraph.runs.map(
    (run) =>
      `${run.size}${run.bold ? 'b' : ''} ${run.color} “${run.text
        .replace(/\t/g, '→')
        .replace(/\u00A0/g, '~')
        .replace(/\n/g, '⏎')}”`
  )
  return `${hang}${bullet}${runs.join(' ')}`
}
const showText = (text: DeckText): string => text.paragraphs.map(showParagraph).join(' ¶ ')

function showBox(box: DeckBox): string {
  const {x, y, width, height} = box.rect
  const place = `${box.name}: ${box.type} ${[x, y, width, height].map(shown).join(' ')}`
  if (box.type === 'text')
    return `${place}${box.placeholder === 'none' ? '' : ` [${box.placeholder}]`} ${showText(box.text)}`
  if (box.type === 'table')
    return [
      place,
      ...box.rows.map((row) => `    ${shown(row.height)} | ${row.cells.map((cell) => showText(cell.text)).join(' | ')}`)
    ].join('\n')
  if (box.type === 'chart') return `${place} ${JSON.stringify(box.chart)} alt “${box.alt}”`
  return box.type === 'line' ? `${place} ${box.weight} ${box.color}` : place
}

export const showDeck = (deck: Deck): string =>
  `${deck.slides
    .map((slide, index) =>
      [
        `== ${index + 1} ${slide.layout} “${slide.title}” in “${slide.section}”`,
        ...slide.boxes.map(showBox),
        ...slide.notes.map((line) => `note: ${line.replace(/\u00A0/g, '~')}`)
      ].join('\n')
    )
    .join('\n\n')}\n`
