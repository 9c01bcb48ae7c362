import {attribute, type HtmlElement} from './tree.ts'

const STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]))/i
/** Of a longer style the rest is not looked at. */
const LONGEST = 2_000
/** Classes that hide an element in the common systems (Bootstrap, Tailwind). */
const CLASS = /(?:^|\s)(?:hidden|d-none|is-hidden|u-hidden)(?:\s|$)/
/** With one of these it is hidden on some screens only. */
const AT_SIZES = /(?:^|\s)(?:(?:sm|md|lg|xl|xxl|2xl):|d-(?:sm|md|lg|xl|xxl)-|visible-|show-for-)/

/** Whether a page hides an element, as far as the element itself says so: style sheets are not read. */
export function isHidden(element: HtmlElement): boolean {
  const hidden = attribute(element, 'hidden')
  if (hidden !== undefined && hidden !== 'until-found') return true
  if (attribute(element, 'aria-hidden') === 'true') return true
  const names = attribute(element, 'class')?.slice(0, LONGEST)
  if (names !== undefined && CLASS.test(names) && !AT_SIZES.test(names)) return true
  return STYLE.test(attribute(element, 'style')?.slice(0, LONGEST) ?? '')
}
