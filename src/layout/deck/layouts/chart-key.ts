// Which series is which, in words beside a square of its colour: bars of several series are too close for names of their own.
import type {DeckBox, Rect} from '../../../model/deck.ts'
import type {ColorToken} from '../../../model/theme.ts'
import {heightNeeded, RESERVE} from '../fit.ts'
import {runWidth} from '../fonts.ts'
import {run} from '../inline.ts'
import {lookOf} from '../look.ts'
import {paragraph, text, textBox} from '../paragraph.ts'
import type {Setting} from '../setting.ts'

/** As the writer paints them. */
const COLORS: readonly ColorToken[] = ['accent', 'mid', 'second']
const SQUARE = 12
const INDENT = 20
const GAP = 28

/** The key of a chart from the top of an area, side by side as far as they go, and how high it is. */
export function chartKey(
  names: readonly string[],
  area: Rect,
  setting: Setting
): {readonly boxes: readonly DeckBox[]; readonly height: number} {
  const look = run('', lookOf(setting.theme, 'meta'))
  let x = area.x
  let y = area.y
  let line = 24
  const boxes = names.flatMap((name, index): readonly DeckBox[] => {
    const natural = Math.ceil(runWidth(name, look, setting.theme, setting.measure) * (1 + 2 * RESERVE)) + 2
    const width = Math.min(natural, area.width - INDENT)
    if (x > area.x && x + INDENT + width > area.x + area.width) {
      x = area.x
      y += line
    }
    const words = text([paragraph([{...look, text: name}], 100)])
    line = Math.max(24, Math.ceil(heightNeeded(words, width, setting)))
    const square = {x, y: y + 6, width: SQUARE, height: SQUARE}
    const key = textBox(`key ${index + 1}`, {x: x + INDENT, y, width, height: line}, words)
    x += INDENT + width + GAP
    return [
      {
        type: 'shape',
        name: `key square ${index + 1}`,
        rect: square,
        origin: [],
        shape: 'rect',
        fill: COLORS[index] ?? 'second'
      },
      key
    ]
  })
  return {boxes, height: y + line - area.y}
}
