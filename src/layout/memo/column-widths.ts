// Widths of a table's columns from what stands in them.
import type {Inline} from './inlines.ts'
import type {Align} from './set-lines.ts'
import {naturalWidth, widthOf} from './set-lines.ts'
import type {Setting} from './setting.ts'

interface Measured {
  readonly inlines: readonly Inline[]
}

/** Part of the table that the longest word of one column may claim before it is broken. */
const WORD_SHARE = 0.4

/**
 * Widths in points, without the padding to the right of each column but the last. Every column gets its longest word,
 * narrow columns all they ask; the rest is dealt out by how much wider the others would like to be; what is left over
 * goes to the columns of words.
 */
export function columnWidths(
  rows: readonly (readonly Measured[])[],
  aligns: readonly Align[],
  width: number,
  padding: number,
  setting: Setting
): readonly number[] {
  const columns = aligns.length
  const room = Math.max(columns, width - padding * (columns - 1))
  const natural = Array.from({length: columns}, () => 1)
  const least = Array.from({length: columns}, () => 1)
  for (const row of rows)
    row.forEach((cell, index) => {
      natural[index] = Math.max(natural[index] ?? 1, naturalWidth(cell.inlines, setting))
      least[index] = Math.max(least[index] ?? 1, Math.min(longestWord(cell.inlines, setting), room * WORD_SHARE))
    })
  return fitted(natural, least, room, aligns)
}

function fitted(
  natural: readonly number[],
  least: readonly number[],
  room: number,
  aligns: readonly Align[]
): readonly number[] {
  const wanted = total(natural)
  if (wanted <= room) {
    const words = natural.map((width, index) => (aligns[index] === 'left' || aligns[index] === 'start' ? width : 0))
    const flexible = total(words) > 0 ? words : natural
    const share = total(flexible)
    return natural.map((width, index) => width + ((room - wanted) * (flexible[index] ?? 0)) / share)
  }
  return narrowed(natural, least, room)
}

/** Columns that ask for less than their fair share have what they ask; the others give way. */
function narrowed(natural: readonly number[], least: readonly number[], room: number): readonly number[] {
  const needed = total(least)
  if (needed >= room) return least.map((width) => (width * room) / needed)
  const modest = modestColumns(natural, least, room)
  const fixed = natural.map((width, index) => (modest.has(index) ? width : (least[index] ?? 0)))
  const wishes = natural.map((width, index) => Math.min(width, room) - (fixed[index] ?? 0))
  const sum = total(wishes) || 1
  return fixed.map((width, index) => width + ((room - total(fixed)) * (wishes[index] ?? 0)) / sum)
}

/** Columns whose whole content is narrower than what is left for each, while the others still hold their longest words. */
function modestColumns(natural: readonly number[], least: readonly number[], room: number): ReadonlySet<number> {
  const modest = new Set<number>()
  const order = natural.map((_, index) => index).sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0) || a - b)
  let left = room
  for (const index of order) {
    const width = natural[index] ?? 0
    const others = order.filter((other) => other !== index && !modest.has(other))
    const fair = left / (others.length + 1)
    if (width > fair || left - width < total(others.map((other) => least[other] ?? 0))) break
    modest.add(index)
    left -= width
  }
  return modest
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

function longestWord(inlines: readonly Inline[], setting: Setting): number {
  let longest = 0
  let word = 0
  for (const {text, style} of inlines) {
    text.split(/[ \n]/).forEach((part, index) => {
      word = (index === 0 ? word : 0) + widthOf(part, style, setting)
      longest = Math.max(longest, word)
    })
  }
  return longest
}
