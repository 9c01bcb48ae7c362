// An SVG written anew, with what it draws itself and nothing that runs or leads out of it.
import {XmlCdata, type XmlElement, type XmlNode, XmlText} from '@rgrove/parse-xml'
import {checkJpeg} from '../jpeg.ts'
import {kindOf} from '../kind.ts'
import {NotShown} from '../not-shown.ts'
import {checkPng} from '../png.ts'
import {localName} from './parse.ts'

export interface Clean {
  readonly svg: string
  /** What was left out, each once: `a script`, `a reference to http://…`. */
  readonly leftOut: readonly string[]
}

/** Elements that run, or that show documents of other kinds. */
const FOREIGN: Readonly<Record<string, string>> = {
  script: 'a script',
  foreignObject: 'a part that is no SVG',
  iframe: 'an embedded page',
  audio: 'a sound',
  video: 'a film',
  handler: 'a script',
  listener: 'a script'
}

/** A picture in a drawing, in pixels: what is decoded with it. */
const MOST_INNER = 25_000_000

export function clean(root: XmlElement): Clean {
  const leftOut = new Set<string>()
  return {svg: written(root, leftOut), leftOut: [...leftOut]}
}

function written(node: XmlNode, leftOut: Set<string>): string {
  if (node instanceof XmlText || node instanceof XmlCdata) return escaped(node.text)
  if (node.type !== 'element') return ''
  const element = node as XmlElement
  const name = localName(element.name)
  const foreign = FOREIGN[name]
  if (foreign !== undefined) {
    leftOut.add(foreign)
    return ''
  }
  const attributes = Object.entries(element.attributes)
    .filter(([key, value]) => isKept(key, value, leftOut))
    .map(([key, value]) => ` ${key}="${escaped(withoutAddresses(value, leftOut))}"`)
  const inside =
    name === 'style'
      ? escaped(withoutAddresses(element.text, leftOut))
      : element.children.map((child) => written(child, leftOut)).join('')
  return `<${element.name}${attributes.join('')}>${inside}</${element.name}>`
}

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)

function isKept(key: string, value: string, leftOut: Set<string>): boolean {
  const name = localName(key)
  if (/^on/i.test(name)) {
    leftOut.add('a script')
    return false
  }
  if (name !== 'href' && name !== 'src') return name !== 'base'
  const address = value.trim()
  if (address.startsWith('#') || isPicture(address)) return true
  leftOut.add(`a reference to ${address.slice(0, 60)}`)
  return false
}

/** A picture within the drawing that is whole and cannot grow beyond what a page needs. */
function isPicture(address: string): boolean {
  const data = /^data:image\/(?:png|jpe?g);base64,/i.exec(address)
  if (!data) return false
  const bytes = Buffer.from(address.slice(data[0].length), 'base64')
  try {
    const {width, height} = kindOf(bytes) === 'png' ? checkPng(bytes) : checkJpeg(bytes)
    return width * height <= MOST_INNER
  } catch (error) {
    if (error instanceof NotShown) return false
    throw error
  }
}

/** Styles may name other files: `@import`, `url(…)`. Those that lead into the drawing stay. */
const withoutAddresses = (text: string, leftOut: Set<string>): string =>
  text.replace(/@import[^;]*(?:;|$)|url\(\s*(?!\s*['"]?#)[^)]*\)/gi, (match) => {
    leftOut.add(
      `a reference to ${match
        .replace(/^@import\s*|^url\(|[()'";]|url/gi, '')
        .trim()
        .slice(0, 60)}`
    )
    return /^url/i.test(match) ? 'none' : ''
  })
