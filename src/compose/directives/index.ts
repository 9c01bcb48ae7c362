// All directives, in alphabetical order; one file each and one line here.
import type {Directive} from '../../model/stages.ts'
import {agreement} from './agreement.ts'
import {basis} from './basis.ts'
import {bottomLine} from './bottom-line.ts'
import {claim} from './claim.ts'
import {closing} from './closing.ts'
import {conflicts} from './conflicts.ts'
import {count} from './count.ts'
import {cover} from './cover.ts'
import {date} from './date.ts'
import {each} from './each.ts'
import {figures} from './figures.ts'
import {from} from './from.ts'
import {gaps} from './gaps.ts'
import {given} from './given.ts'
import {header} from './header.ts'
import {headline} from './headline.ts'
import {images} from './images.ts'
import {issue} from './issue.ts'
import {judgements} from './judgements.ts'
import {label} from './label.ts'
import {marking} from './marking.ts'
import {notes} from './notes.ts'
import {options} from './options.ts'
import {otherwise} from './otherwise.ts'
import {outlook} from './outlook.ts'
import {points} from './points.ts'
import {quotations} from './quotations.ts'
import {recommendations} from './recommendations.ts'
import {section} from './section.ts'
import {slide} from './slide.ts'
import {sources} from './sources.ts'
import {subject} from './subject.ts'
import {subtitle} from './subtitle.ts'
import {tables} from './tables.ts'
import {terms} from './terms.ts'
import {timeline} from './timeline.ts'
import {title} from './title.ts'
import {to} from './to.ts'
import {when} from './when.ts'

export const directives: readonly Directive[] = [
  agreement,
  basis,
  bottomLine,
  claim,
  closing,
  conflicts,
  count,
  cover,
  date,
  each,
  figures,
  from,
  gaps,
  given,
  header,
  headline,
  images,
  issue,
  judgements,
  label,
  marking,
  notes,
  options,
  otherwise,
  outlook,
  points,
  quotations,
  recommendations,
  section,
  slide,
  sources,
  subject,
  subtitle,
  tables,
  terms,
  timeline,
  title,
  to,
  when
]
