// The layout of each kind of exhibit. A new kind is one file and one line here.
import type {ExhibitKind} from '../../../model/draft.ts'
import type {ExhibitLayout} from '../body.ts'
import {agreement} from './agreement.ts'
import {bottomLine} from './bottom-line.ts'
import {chart} from './chart.ts'
import {conflict} from './conflict.ts'
import {cover} from './cover.ts'
import {figures} from './figures.ts'
import {gaps} from './gaps.ts'
import {outlook} from './outlook.ts'
import {picture} from './picture.ts'
import {plainRows} from './plain-rows.ts'
import {points} from './points.ts'
import {quotations} from './quotations.ts'
import {sources} from './sources.ts'
import {timeline} from './timeline/index.ts'

export const exhibitLayouts: Readonly<Record<ExhibitKind, ExhibitLayout>> = {
  cover,
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
  sources,
  /** Of memos; on a slide its lines are text. */
  header: plainRows,
  closing: plainRows,
  /** Endnotes are a memo's; on slides the sentences are in the speaker notes. */
  notes: () => []
}
