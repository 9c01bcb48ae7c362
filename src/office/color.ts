// Colours of a package, resolved: slots of the scheme over the master's map, lightened or darkened.
import {
  convertHslToRgb,
  convertRgbToHsl,
  formatHex,
  modeLab65,
  modeLrgb,
  modeRgb,
  modeXyz65,
  parseHex,
  useMode,
  wcagContrast
} from 'culori/fn'
import type {Paint} from '../model/office-template.ts'
import {attribute, below, childrenOf, type Element, isNamed, numberIn} from './xml.ts'

// What luminance and difference of colours are reckoned in.
for (const mode of [modeRgb, modeLrgb, modeXyz65, modeLab65]) useMode(mode)

/** Slots of a scheme by their name in the theme, `dk1`. */
type Scheme = ReadonlyMap<string, string>
/** From the names that drawings use to slots: `tx1` is `dk1` on a light master, `lt1` on a dark one. */
type Names = ReadonlyMap<string, string>

export interface Palette {
  /** A slot of the scheme by its name in drawings; black when the package has none of the name. */
  slot(name: string): Paint
  /** The colour in an element such as `a:solidFill`; undefined when it has none that can be told. */
  in(element: Element | undefined): Paint | undefined
}

/** The colours of a master. */
export function paletteOf(theme: Element, master: Element): Palette {
  const scheme = schemeIn(theme)
  const names = namesIn(master)
  const slot = (name: string): Paint => ({
    slot: name,
    keep: 100,
    add: 0,
    hex: scheme.get(names.get(name) ?? name) ?? '#000000'
  })
  return {
    slot,
    in(element) {
      const color = childrenOf(element).find((child) => /Clr$/.test(child.localName ?? ''))
      if (color === undefined) return undefined
      if (!isNamed(color, 'a:schemeClr')) return literal(color)
      const name = attribute(color, 'val') ?? ''
      if (name === 'phClr') return undefined
      return modified(slot(NAMES_OF_SLOTS[name] ?? name), color)
    }
  }
}

/** Drawings of a master may name the slots themselves. */
const NAMES_OF_SLOTS: Readonly<Record<string, string>> = {dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2'}

function schemeIn(theme: Element): Scheme {
  const slots = childrenOf(below(theme, 'a:themeElements', 'a:clrScheme'))
  return new Map(
    slots.flatMap((each) => {
      const [color] = childrenOf(each)
      const paint = color && literal(color)
      return paint ? [[each.localName ?? '', paint.hex] as const] : []
    })
  )
}

function namesIn(master: Element): Names {
  const map = below(master, 'p:clrMap')
  return new Map([...(map?.attributes ?? [])].map(({name, value}) => [name, value]))
}

const own = (hex: string): Paint => ({slot: undefined, keep: 100, add: 0, hex: hex.toUpperCase()})

function literal(color: Element): Paint | undefined {
  const value = isNamed(color, 'a:sysClr') ? attribute(color, 'lastClr') : attribute(color, 'val')
  const hex = /^[0-9a-f]{6}$/i.test(value ?? '') ? `#${value}` : undefined
  return hex === undefined ? undefined : modified(own(hex), color)
}

function modified(paint: Paint, color: Element): Paint {
  const share = (name: string): number | undefined => {
    const value = numberIn(below(color, name), 'val')
    return value === undefined ? undefined : value / 1000
  }
  const tint = share('a:tint')
  const shade = share('a:shade')
  if (tint !== undefined) return changed(paint, tint, 100 - tint)
  if (shade !== undefined) return changed(paint, shade, 0)
  const [keep, add] = [share('a:lumMod') ?? 100, share('a:lumOff') ?? 0]
  return keep === 100 && add === 0 ? paint : changed(paint, keep, add)
}

const bounded = (share: number): number => Math.min(1, Math.max(0, share))

/** A paint with another lightness: `keep` percent of its own and `add` percent of white, as `lumMod` and `lumOff` say it. */
export function changed(paint: Paint, keep: number, add: number): Paint {
  const hsl = convertRgbToHsl(parseHex(paint.hex) ?? {r: 0, g: 0, b: 0})
  const l = bounded(((hsl.l ?? 0) * keep + add) / 100)
  return {
    ...paint,
    keep: (paint.keep * keep) / 100,
    add: (paint.add * keep) / 100 + add,
    hex: (formatHex(convertHslToRgb({...hsl, l})) ?? paint.hex).toUpperCase()
  }
}

/** WCAG 2.2, 1.4.3: 1 to 21. */
export const contrast = (one: Paint, other: Paint): number =>
  wcagContrast(parseHex(one.hex) ?? 'black', parseHex(other.hex) ?? 'white')
