import type {Rule} from '../index.ts'
import {partsOf} from '../package.ts'
import {nodesOf} from '../xml-tree.ts'

/** Cells stand in order, each once, and a table has a range and the names that stand above it. */
export const sheets: Rule = (book) => [
  ...partsOf(book, 's:worksheet').flatMap(([path, root]) => {
    const places = nodesOf(root, 's:c').map(({attributes}) => attributes.r ?? '')
    const rows = nodesOf(root, 's:row').map(({attributes}) => Number(attributes.r))
    const bad = places.some((place, index) => !/^[A-Z]{1,3}[1-9]\d*$/.test(place) || places.indexOf(place) !== index)
    return bad || rows.some((row, index) => row <= (rows[index - 1] ?? 0))
      ? [`${path}: cells or rows are out of order`]
      : []
  }),
  ...partsOf(book, 's:table')
    .filter(([, {attributes}]) => !/^[A-Z]+\d+:[A-Z]+\d+$/.test(attributes.ref ?? ''))
    .map(([path, {attributes}]) => `${path}: ${attributes.ref} is no range`)
]
