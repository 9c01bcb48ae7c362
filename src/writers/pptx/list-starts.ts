import type {DeckParagraph} from '../../model/deck.ts'

/**
 * For each paragraph of a list with numbers, the number at which its list begins in this box; undefined for others.
 * Items of one list say the same number, so that a program counts on from it, and an item that is put between is numbered too.
 */
export function listStarts(paragraphs: readonly DeckParagraph[]): readonly (number | undefined)[] {
  const open: {next: number; start: number}[] = []
  return paragraphs.map(({bullet, number, level}) => {
    open.length = Math.min(open.length, bullet === 'number' ? level + 1 : level)
    if (bullet !== 'number' || number === undefined) return undefined
    const running = open[level]
    const start = running?.next === number ? running.start : number
    open[level] = {next: number + 1, start}
    return start
  })
}
