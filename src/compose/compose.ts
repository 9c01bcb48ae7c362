import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Briefing} from '../model/briefing.ts'
import type {Directive, DirectiveContext, Draft, Report, Template} from '../model/stages.ts'
import {expander} from './expand.ts'
import {markOf} from './marks-of.ts'
import {withPortionMarks} from './portion-marks.ts'
import {groups, isPageStart, prune} from './prune.ts'
import {splitSlides} from './split.ts'

/**
 * Fills a template with a briefing. The template's own Markdown stays; directives become exhibits and words with
 * their sources; a slide or side head whose blocks have nothing to show goes. The template must have been checked.
 */
export function composeWith(
  directives: readonly Directive[],
  template: Template,
  briefing: Briefing,
  report: Report
): Draft {
  const expand = expander(template.file, directives, report)
  const context: DirectiveContext = {
    briefing,
    shape: template.shape,
    form: template.form,
    section: undefined,
    expand,
    attributes: {}
  }
  const expanded = expand(template.tree.children, context)
  const pruned = withPortionMarks(prune(expanded, template.shape), markOf(briefing))
  const children = template.shape === 'deck' ? slides(pruned) : pages(withoutEmptyNotes(pruned))
  return {shape: template.shape, theme: template.theme, form: template.form, root: {type: 'root', children}}
}

/** Every slide begins with `pageStart`, the first too; one with nothing on it is none. */
const slides = (children: Root['children']): Root['children'] =>
  groups(splitSlides(children), isPageStart)
    .filter((slide) => !slide.every(isPageStart))
    .flatMap((slide): Root['children'] =>
      slide.every((node) => !isPageStart(node)) ? [{type: 'pageStart'}, ...slide] : slide
    )

/** A page break stands between blocks, not before the first or after the last. */
const pages = (children: Root['children']): Root['children'] =>
  groups(children, isPageStart)
    .filter((page) => !page.every(isPageStart))
    .flatMap((page, index) => (index === 0 ? page.filter((node) => !isPageStart(node)) : page))

/** Without a citation there are no endnotes: their place and its head go. */
function withoutEmptyNotes(children: Root['children']): Root['children'] {
  let cited = false
  visit({type: 'root', children} satisfies Root, 'citation', () => {
    cited = true
  })
  if (cited) return children
  const emptied = children.map((node): Root['children'][number] =>
    node.type === 'exhibit' && node.kind === 'notes' ? {type: 'nothing'} : node
  )
  return prune(emptied, 'memo')
}
