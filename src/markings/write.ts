// Markings in words: the banner of a page, the mark of a portion.
import type {CuiStyle, Marking} from '../model/marking.ts'
import {categoryOf} from './order.ts'
import type {MarkingSystem} from './system.ts'
import {systems} from './systems.ts'
import {DISSEMINATION} from './us.ts'

export interface BannerStyle {
  readonly cui: CuiStyle
  /** Before dissemination controls of CUI. */
  readonly 'cui-separator': '//' | '/'
}

const CUI_LEVEL = systems.us.levels.findIndex(({portion}) => portion === 'CUI')

/** Capitals, the level in full, `//` between categories, `/` within, no spaces: `TOP SECRET//SI/TK//NOFORN`. */
export function bannerOf(marking: Marking, style: BannerStyle): string {
  const system = systems[marking.system]
  const level = system.levels[marking.level]?.banner ?? ''
  const isCui = marking.system === 'us' && marking.level === CUI_LEVEL
  // DoD: neither categories nor limits of dissemination stand in the banner; they stand in the designation block.
  if (isCui && style.cui === 'dod') return level
  const before = isCui ? style['cui-separator'] : system.separators.categories
  return level + tail(marking, system, inBanner(system), 'NOFORN', before)
}

/** As before a portion, without parentheses: `TS//SI/TK//NF`. */
export function portionOf(marking: Marking): string {
  const system = systems[marking.system]
  const level = system.levels[marking.level]?.portion ?? ''
  return level + tail(marking, system, (control) => control, 'NF', system.separators.categories)
}

const inBanner =
  ({controls}: MarkingSystem) =>
  (control: string): string =>
    controls.find(({portion}) => portion === control)?.banner ?? control

function tail(
  {controls, release}: Marking,
  system: MarkingSystem,
  written: (control: string) => string,
  noforn: string,
  beforeDissemination: string
): string {
  const categories = new Map<number, string[]>()
  const put = (category: number, entry: string) =>
    categories.set(category, [...(categories.get(category) ?? []), entry])
  for (const control of controls) put(categoryOf(control, system), written(control))
  if (release !== undefined)
    put(DISSEMINATION, release.length === 0 ? noforn : `REL TO ${['USA', ...release].join(', ')}`)
  return [...categories]
    .sort(([a], [b]) => a - b)
    .map(
      ([category, entries]) =>
        (category === DISSEMINATION ? beforeDissemination : system.separators.categories) +
        entries.join(system.separators.entries)
    )
    .join('')
}
