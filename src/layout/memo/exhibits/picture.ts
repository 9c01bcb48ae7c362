// A picture with its caption and credit.
import {fieldNamed} from '../../../compose/exhibits.ts'
import {imageStrip} from '../image.ts'
import {blockOf, together} from '../strips.ts'
import type {ExhibitLayout} from './index.ts'
import {joined, paragraphStrips} from './rows.ts'

/** From the picture to its caption. */
const CAPTION_SPACE = 5

export const picture: ExhibitLayout = (exhibit, place, _around, setting) =>
  exhibit.children.map((row) => {
    const image = imageStrip(String(row.values.path ?? ''), String(row.values.alt ?? ''), place, setting)
    const words = joined([fieldNamed(row, 'caption'), fieldNamed(row, 'credit')])
    const caption = paragraphStrips(words, 'note', place, setting).map((strip, index) =>
      index === 0 ? {...strip, space: CAPTION_SPACE} : strip
    )
    return blockOf(together([image, ...caption]))
  })
