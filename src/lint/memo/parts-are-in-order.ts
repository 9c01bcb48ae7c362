import type {RootContent} from 'mdast'
import {forms} from '../../forms/index.ts'
import type {Fault, MemoRule} from '../rule.ts'
import {placeOf, wordsOf} from '../texts.ts'

const parted = forms.filter(({parts}) => parts.length > 0)

export const partsAreInOrder: MemoRule = {
  id: 'parts-are-in-order',
  forms: parted.map(({name}) => name),
  source: parted.map(({title, sources}) => `${title}: ${sources[0] ?? ''}`).join('; '),
  check({draft, form}) {
    const heads = draft.root.children.flatMap((node) =>
      node.type === 'heading' ? [{name: wordsOf(node.children).toLowerCase(), node}] : []
    )
    const places = form.parts.map(({head}) => heads.findIndex(({name}) => name.startsWith(head.toLowerCase())))
    return form.parts.flatMap(({head, required}, index): readonly Fault[] => {
      const place = places[index] ?? -1
      if (place < 0) return required ? [missing(head)] : []
      const before = places.slice(0, index).some((other) => other > place)
      return before ? [misplaced(head, form.parts[index - 1]?.head ?? '', heads[place]?.node)] : []
    })
  }
}

const missing = (head: string): Fault => ({
  message: `The part “${head}” is missing.`,
  hints: [`Put \`## ${head}\` in its place in the template.`],
  at: 'brief'
})

const misplaced = (head: string, after: string, node: RootContent | undefined): Fault => ({
  message: `The part “${head}” stands too early.`,
  hints: [`Put it behind “${after}”.`],
  at: node === undefined ? 'brief' : placeOf(node)
})
