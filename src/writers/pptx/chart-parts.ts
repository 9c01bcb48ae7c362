// The charts of a deck and the workbooks behind them: PptxGenJS builds them, the repairs put right what it gets wrong.
import type Pptx from 'pptxgenjs'
import type {Deck} from '../../model/deck.ts'
import {addChart} from './chart.ts'
import {type Parts, unpacked} from './package.ts'
import {repairs} from './repair/index.ts'
import {inches} from './units.ts'

const CHART_PARTS = /^ppt\/(?:charts|embeddings)\//

/** Parts of all charts, numbered from 1 in the order of the deck; there must be one. */
export async function chartParts(deck: Deck): Promise<Parts> {
  const parts = await builtCharts(deck)
  for (const repair of repairs) repair(parts, deck)
  return parts
}

/** The parts as PptxGenJS makes them, from a deck that has nothing but the charts. */
async function builtCharts(deck: Deck): Promise<Parts> {
  const charts = deck.slides.flatMap((slide) => slide.boxes.flatMap((box) => (box.type === 'chart' ? [box] : [])))
  const {default: Maker} = await import('pptxgenjs')
  const pptx = new (Maker as unknown as new () => Pptx.default)()
  for (const box of charts) {
    const {x, y, width, height} = box.rect
    const at = {x: inches(x), y: inches(y), w: inches(width), h: inches(height), objectName: 'chart'}
    addChart(pptx.addSlide(), box, at)
  }
  const all = unpacked((await pptx.write({outputType: 'uint8array'})) as Uint8Array)
  return new Map([...all].filter(([path]) => CHART_PARTS.test(path)))
}
