// XML of a package: parsed strictly, walked by the names that the standard has for its elements.
import {DOMParser, type Document, type Element, XMLSerializer} from '@xmldom/xmldom'
import {TemplateFault} from './fault.ts'

export type {Document, Element}

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** Of ISO 29500 Transitional, which is what Office saves. */
const SPACES: Readonly<Record<string, string>> = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: R,
  ct: 'http://schemas.openxmlformats.org/package/2006/content-types',
  rel: 'http://schemas.openxmlformats.org/package/2006/relationships'
}
/** Deeper than any part that a program writes. */
const DEEPEST = 200

/** A part as a tree. Throws `TemplateFault` for what is no XML, declares entities or nests without end. */
export function parsed(text: string, path: string): Document {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new TemplateFault(`its part ${path} declares entities`)
  if (depthOf(text) > DEEPEST) throw new TemplateFault(`its part ${path} nests too deep`)
  try {
    const stop = (_level: string, message: string): never => {
      throw new Error(message)
    }
    return new DOMParser({onError: stop}).parseFromString(text.replace(/^\ufeff/, ''), 'text/xml')
  } catch {
    throw new TemplateFault(`its part ${path} is not XML`)
  }
}

function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (const [, closing, empty] of text.matchAll(/<(\/?)[A-Za-z_][^<>]*?(\/?)>/g)) {
    if (closing === '/') depth--
    else if (empty !== '/') deepest = Math.max(deepest, ++depth)
  }
  return deepest
}

export const serialized = (document: Document): string => {
  const xml = new XMLSerializer().serializeToString(document)
  return xml.startsWith('<?xml') ? xml : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`
}

/** Whether an element has a name as the standard writes it, `p:sp`. */
export function isNamed(element: Element, name: string): boolean {
  const [prefix = '', local] = name.split(':')
  return element.localName === local && element.namespaceURI === SPACES[prefix]
}

export const childrenOf = (element: Element | undefined): readonly Element[] =>
  element ? [...element.childNodes].filter((node): node is Element => node.nodeType === 1) : []

export const childrenNamed = (element: Element | undefined, name: string): readonly Element[] =>
  childrenOf(element).filter((child) => isNamed(child, name))

/** The element down a path of names, the first child of each; undefined when one is missing. */
export const below = (element: Element | undefined, ...names: readonly string[]): Element | undefined =>
  names.reduce<Element | undefined>((inner, name) => childrenNamed(inner, name)[0], element)

/** All elements within, in their order. */
export function* within(element: Element): Generator<Element> {
  for (const child of childrenOf(element)) {
    yield child
    yield* within(child)
  }
}

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.getAttribute(name) ?? undefined

/** A whole number in an attribute; undefined when there is none. */
export function numberIn(element: Element | undefined, name: string): number | undefined {
  const value = attribute(element, name)
  return value !== undefined && /^-?\d+$/.test(value) ? Number(value) : undefined
}

/** Attributes that name a relationship: `r:id`, `r:embed`, `r:link` and the like. */
export const referencesIn = (element: Element) => [...element.attributes].filter((each) => each.namespaceURI === R)
/** The relationship that an element names with its `r:id`. */
export const referenceOf = (element: Element): string => element.getAttributeNS(R, 'id') ?? ''
export const refer = (element: Element, id: string): void => element.setAttributeNS(R, 'r:id', id)
