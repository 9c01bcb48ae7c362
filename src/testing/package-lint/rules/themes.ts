import type {Rule} from '../index.ts'
import {partsOf} from '../package.ts'
import {childOf, nodesOf} from '../xml-tree.ts'

/** The colours of a scheme, in their order. */
const COLORS = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'
/** Lists of formats, of each of which there must be three: a shape names them by number (ISO 29500-1, 20.1.4.1.14). */
const FORMATS = ['a:fillStyleLst', 'a:lnStyleLst', 'a:effectStyleLst', 'a:bgFillStyleLst']

/** Every master has a theme that no other master has (PowerPoint repairs a theme that two share), and every theme is whole. */
export const themes: Rule = (pack) => {
  const owners = partsOf(pack, 'p:sldMaster', 'p:notesMaster', 'p:handoutMaster')
  const used = owners
    .flatMap(([path]) => pack.relationsOf(path).filter(({type}) => type === 'theme'))
    .map(({part}) => part)
  return [
    ...used.filter((part, index) => used.indexOf(part) !== index).map((part) => `${part}: is the theme of two masters`),
    ...partsOf(pack, 'a:theme').flatMap(([path, root]) => {
      const elements = childOf(root, 'a:themeElements')
      const colors = (childOf(elements, 'a:clrScheme')?.children ?? []).map(({name}) => name.slice(2)).join(' ')
      const short = FORMATS.filter((name) => (childOf(elements, 'a:fmtScheme', name)?.children.length ?? 0) < 3)
      const faces = nodesOf(childOf(elements, 'a:fontScheme'), 'a:latin')
      return [
        ...(colors.replace(/ extLst$/, '') === COLORS
          ? []
          : [`${path}: has not the twelve colours of a scheme, in order`]),
        ...short.map((name) => `${path}: has fewer than three of ${name}`),
        ...(faces.length === 2 && faces.every(({attributes}) => attributes.typeface)
          ? []
          : [`${path}: has not two faces`])
      ]
    })
  ]
}
