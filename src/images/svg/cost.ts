// How much a drawing draws: what it repeats by reference counts as often as it is repeated.
import {XmlElement} from '@rgrove/parse-xml'
import {NotShown} from '../not-shown.ts'
import {localName} from './parse.ts'

/** Elements drawn, repetitions included. */
const MOST_DRAWN = 200_000
/** Rounds of noise, reach of a brush, cells of a matrix: more takes minutes and shows nothing. */
const MOST_OF_A_FILTER = 400
const LARGEST_ATTRIBUTES = new Set(['numOctaves', 'radius', 'order', 'kernelMatrix'])

/** Throws `NotShown` when drawing would take long. */
export function checkCost(root: XmlElement): void {
  const named = new Map<string, XmlElement>()
  let styles = ''
  const visit = (element: XmlElement): void => {
    const {id} = element.attributes
    if (id !== undefined && !named.has(id)) named.set(id, element)
    if (localName(element.name) === 'style') styles += element.text
    checkFilter(element)
    for (const child of element.children) if (child instanceof XmlElement) visit(child)
  }
  visit(root)
  const styled = referencesIn(styles)
  const known = new Map<XmlElement, number>()
  const costOf = (element: XmlElement): number => {
    const before = known.get(element)
    if (before !== undefined) return before
    // While it is being counted: what leads back to itself is drawn once.
    known.set(element, 1)
    let cost = 1
    for (const child of element.children) if (child instanceof XmlElement) cost += costOf(child)
    const times = localName(element.name) === 'path' ? 1 + (element.attributes.d?.length ?? 0) / 8 : 1
    for (const id of [...referencesOf(element), ...styled]) {
      const target = named.get(id)
      // A marker stands at every corner of a path.
      if (target) cost += costOf(target) * (localName(target.name) === 'marker' ? times : 1)
    }
    known.set(element, cost)
    return cost
  }
  if (costOf(root) > MOST_DRAWN) {
    throw new NotShown('the drawing repeats its parts too often', 'Save it as PNG.')
  }
}

const referencesIn = (text: string): readonly string[] =>
  [...text.matchAll(/url\(\s*['"]?#([^'")\s]+)/g)].map(([, id = '']) => id)

const referencesOf = (element: XmlElement): readonly string[] =>
  Object.entries(element.attributes).flatMap(([key, value]) =>
    localName(key) === 'href' && value.startsWith('#') ? [value.slice(1)] : referencesIn(value)
  )

function checkFilter({name, attributes}: XmlElement): void {
  if (!localName(name).startsWith('fe')) return
  for (const [key, value] of Object.entries(attributes)) {
    const much = key === 'kernelMatrix' ? value.split(/[\s,]+/).length : Math.max(...value.split(/[\s,]+/).map(Number))
    if (LARGEST_ATTRIBUTES.has(key) && much > (key === 'numOctaves' ? 16 : MOST_OF_A_FILTER)) {
      throw new NotShown('the drawing has a filter that takes too long', 'Save it as PNG.')
    }
  }
}
