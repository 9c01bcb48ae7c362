import type {Rule} from '../index.ts'
import {attributes} from './attributes.ts'
import {charts} from './charts.ts'
import {childOrder} from './child-order.ts'
import {compatibility} from './compatibility.ts'
import {contentTypes} from './content-types.ts'
import {entries} from './entries.ts'
import {frames} from './frames.ts'
import {hyperlinks} from './hyperlinks.ts'
import {media} from './media.ts'
import {notes} from './notes.ts'
import {pictures} from './pictures.ts'
import {placeholders} from './placeholders.ts'
import {presentationIds} from './presentation-ids.ts'
import {properties} from './properties.ts'
import {referenceTypes} from './reference-types.ts'
import {relations} from './relations.ts'
import {requiredParts} from './required-parts.ts'
import {sections} from './sections.ts'
import {shapeIds} from './shape-ids.ts'
import {sheets} from './sheets.ts'
import {slideSize} from './slide-size.ts'
import {tables} from './tables.ts'
import {text} from './text.ts'
import {themes} from './themes.ts'
import {wellFormed} from './well-formed.ts'
import {workbooks} from './workbooks.ts'

/** First what is asked of any package, then what of a presentation. */
export const rules: readonly Rule[] = [
  entries,
  wellFormed,
  contentTypes,
  relations,
  referenceTypes,
  requiredParts,
  compatibility,
  childOrder,
  attributes,
  properties,
  media,
  themes,
  presentationIds,
  sections,
  slideSize,
  shapeIds,
  placeholders,
  notes,
  text,
  frames,
  tables,
  pictures,
  hyperlinks,
  charts,
  workbooks,
  sheets
]
