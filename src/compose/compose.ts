import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Briefing} from '../model/briefing.ts'
import type {Directive, DirectiveContext, Draft, Report, Template} from '../model/stages.ts'
import {expander} from './expand.ts'
import {prune} from './prune.ts'
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
  const context: DirectiveContext = {briefing, shape: template.shape, section: undefined, expand, attributes: {}}
  const expanded = expand(template.tree.children, context)
  const pruned = prune(expanded, template.shape)
  const children = template.shape === 'deck' ? splitSlides(pruned) : withoutEmptyNotes(pruned)
  return {shape: template.shape, theme: template.theme, form: template.form, root: {type: 'root', children}}
}

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
