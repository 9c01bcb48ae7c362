import {expect, it} from 'vitest'
import {themes} from '../../themes/index.ts'
import {packagedFont} from '../../world.ts'
import {measureWith} from '../measure.ts'
import {runWidth} from './fonts.ts'

const measure = measureWith({font: packagedFont})

it.each(themes)(
  'words in Arabic have room in the wide font that other programs than Office take, in $name',
  (theme) => {
    const text = 'تقرير عن المكتبة والميناء'
    const run = {face: 'body', bold: false, size: 20} as const
    const elsewhere = measure.width(text, 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf', run.size)
    expect(runWidth(text, run, theme, measure)).toBeGreaterThanOrEqual(elsewhere - 0.01)
  }
)
