// A finished package on an organisation's own template: its masters and layouts in place of ours, its colours and placeholders on our slides.
import type {Deck} from '../../../model/deck.ts'
import type {OfficeTemplate} from '../../../model/office-template.ts'
import type {Parts} from '../package.ts'
import {paint} from './colors.ts'
import {exchangeMasters} from './masters.ts'
import {inherit} from './placeholders.ts'

/** Puts a package that is otherwise finished on a template, in place; our own masters are gone afterwards. */
export function dressed(parts: Parts, deck: Deck, template: OfficeTemplate): Parts {
  paint(parts, template)
  inherit(parts, deck, template)
  exchangeMasters(parts, template)
  return parts
}
