import type {Rule} from '../index.ts'
import {type Package, partsOf} from '../package.ts'
import {nodesOf, type XmlNode} from '../xml-tree.ts'

const SLIDE_JUMP = 'ppaction://hlinksldjump'
/** Actions that need no target: to the next slide, none, and so on. */
const TARGETLESS = /^ppaction:\/\/(?:hlinkshowjump|noaction|media)/

/** A link leads somewhere: it has a relationship or an action without target, one that jumps leads to a slide, and what it says of itself is not empty. */
export const hyperlinks: Rule = (pack) =>
  partsOf(pack, 'p:sld', 'p:sldLayout', 'p:sldMaster', 'p:notes').flatMap(([path, root]) =>
    nodesOf(root, 'a:hlinkClick', 'a:hlinkMouseOver').flatMap((link) => faultsOf(path, link, pack))
  )

function faultsOf(path: string, {attributes}: XmlNode, {relationsOf}: Package): readonly string[] {
  const id = attributes['r:id'] ?? ''
  const action = attributes.action ?? ''
  const to = relationsOf(path).find((relation) => relation.id === id)
  return [
    ...['invalidUrl', 'action', 'tgtFrame', 'tooltip']
      .filter((name) => attributes[name] === '')
      .map((name) => `${path}: a link has an empty ${name}`),
    ...(id === '' && !TARGETLESS.test(action) ? [`${path}: a link has no relationship`] : []),
    ...((action === SLIDE_JUMP) === (to?.type === 'slide') ? [] : [`${path}: the link ${id} does not jump to a slide`]),
    ...(to !== undefined && to.part === undefined && !/^[a-z][a-z0-9+.-]*:|^[^:]*$/i.test(to.target)
      ? [`${path}: ${to.target} is no address`]
      : [])
  ]
}
