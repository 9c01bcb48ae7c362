// One exhibit a slide: the second begins a slide of its own under the same label and title.
import type {Root, RootContent} from 'mdast'
import {groups, isPageStart} from './prune.ts'

type Nodes = Root['children']

/** Splits the slides of a deck that hold more than one exhibit or table; what leads up to one goes with it. */
export function splitSlides(children: Nodes): Nodes {
  return groups(children, isPageStart).flatMap(splitSlide)
}

const isExhibit = (node: RootContent): boolean => node.type === 'exhibit' || node.type === 'table'

function splitSlide(slide: Nodes): Nodes {
  const exhibits = slide.filter(isExhibit).length
  if (exhibits < 2) return slide
  const head = slide.filter((node) => node.type === 'label' || (node.type === 'heading' && node.depth === 1))
  const result: Nodes = []
  let seen = 0
  let open = false
  for (const node of slide) {
    const left = exhibits - seen
    // After an exhibit, anything but its notes leads up to the next one, if there is one.
    if (open && left > 0 && node.type !== 'notes') {
      result.push({type: 'pageStart'}, ...structuredClone(head))
      open = false
    }
    result.push(node)
    if (isExhibit(node)) {
      seen += 1
      open = true
    }
  }
  return result
}
