// How the memo sets each exhibit; one line a kind.
import type {Exhibit, ExhibitKind} from '../../../model/draft.ts'
import type {Surroundings} from '../blocks.ts'
import type {Place, Setting} from '../setting.ts'
import type {Block} from '../strips.ts'
import {agreement} from './agreement.ts'
import {bottomLine} from './bottom-line.ts'
import {chart} from './chart.ts'
import {conflict} from './conflict.ts'
import {figures} from './figures.ts'
import {gaps} from './gaps.ts'
import {outlook} from './outlook.ts'
import {picture} from './picture.ts'
import {plainRows} from './plain-rows.ts'
import {points} from './points.ts'
import {quotations} from './quotations.ts'
import {sources} from './sources.ts'
import {timeline} from './timeline.ts'

export type ExhibitLayout = (exhibit: Exhibit, place: Place, around: Surroundings, setting: Setting) => readonly Block[]

/** Header and notes have places of their own: the top of page 1, and columns. */
const layouts: Readonly<Record<Exclude<ExhibitKind, 'header' | 'notes'>, ExhibitLayout>> = {
  cover: plainRows,
  /** Where its form has no place of its own for it. */
  closing: plainRows,
  bottomLine,
  figures,
  points,
  chart,
  timeline,
  quotations,
  agreement,
  conflict,
  outlook,
  gaps,
  picture,
  sources
}

/** The blocks of an exhibit in a place. */
export function exhibitBlocks(
  exhibit: Exhibit,
  place: Place,
  around: Surroundings,
  setting: Setting
): readonly Block[] {
  if (exhibit.kind === 'notes') return []
  const layout = exhibit.kind === 'header' ? plainRows : (layouts[exhibit.kind] ?? plainRows)
  return layout(exhibit, place, around, setting)
}
