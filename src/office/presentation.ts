// What a presentation has: its size, its masters with their layouts and theme, as parsed parts.
import {TemplateFault} from './fault.ts'
import type {Package} from './package.ts'
import {below, childrenNamed, type Document, type Element, isNamed, numberIn, parsed, referenceOf} from './xml.ts'

/** EMU in a point. */
const EMU = 12_700
/** Sizes of slides that type of 18 and more can be set on, in points; Office allows 72 to 4032. */
const SIDES = {least: 240, most: 4032}

export interface Part {
  readonly path: string
  readonly document: Document
  readonly root: Element
}
export interface Master extends Part {
  readonly layouts: readonly Part[]
  readonly theme: Part
}
export interface Presentation {
  readonly size: {readonly width: number; readonly height: number}
  readonly masters: readonly Master[]
}

const PRESENTATION = /presentationml\.(?:presentation|template|slideshow)\.main\+xml$/
const WITH_MACROS = /ms-powerpoint\.(?:presentation|template|slideshow)\.macroEnabled\.main\+xml$/

/** The presentation of a package. Throws `TemplateFault` when it has none, or no master. */
export function presentationIn(pack: Package): Presentation {
  const path = mainPath(pack)
  const root = partAt(pack, path).root
  if (!isNamed(root, 'p:presentation'))
    throw new TemplateFault(
      'it is not a presentation in the usual form of Office',
      'Save it as PowerPoint template (.potx), not as Strict Open XML.'
    )
  const ids = childrenNamed(below(root, 'p:sldMasterIdLst'), 'p:sldMasterId').map(referenceOf)
  const masters = targetsOf(pack, path, ids, 'slideMaster').map((each) => masterAt(pack, each))
  if (masters.length === 0) throw new TemplateFault('it has no slide master')
  return {size: sizeOf(root), masters}
}

function mainPath(pack: Package): string {
  const main = pack.relationsOf('').find(({kind}) => kind === 'officeDocument')?.target
  const type = main === undefined ? '' : pack.typeOf(main)
  if (main !== undefined && (PRESENTATION.test(type) || WITH_MACROS.test(type))) return main
  const other = /wordprocessingml/.test(type)
    ? 'it is a document of Word'
    : /spreadsheetml/.test(type)
      ? 'it is a workbook of Excel'
      : 'it has no presentation in it'
  throw new TemplateFault(other, 'Name a template of PowerPoint, .potx or .pptx.')
}

export function partAt(pack: Package, path: string): Part {
  const document = parsed(pack.textOf(path), path)
  const root = document.documentElement
  if (root === null) throw new TemplateFault(`its part ${path} is empty`)
  return {path, document, root}
}

function targetsOf(pack: Package, path: string, ids: readonly string[], kind: string): readonly string[] {
  const relations = pack.relationsOf(path).filter((each) => each.kind === kind)
  const targets = ids.flatMap((id) => relations.find((each) => each.id === id)?.target ?? [])
  return [...new Set(targets)]
}

function masterAt(pack: Package, path: string): Master {
  const part = partAt(pack, path)
  const theme = pack.relationsOf(path).find(({kind}) => kind === 'theme')?.target
  if (theme === undefined) throw new TemplateFault('its slide master has no theme')
  const ids = childrenNamed(below(part.root, 'p:sldLayoutIdLst'), 'p:sldLayoutId').map(referenceOf)
  const layouts = targetsOf(pack, path, ids, 'slideLayout').map((each) => partAt(pack, each))
  return {...part, layouts, theme: partAt(pack, theme)}
}

function sizeOf(root: Element): Presentation['size'] {
  const size = below(root, 'p:sldSz')
  const side = (name: string): number => (numberIn(size, name) ?? 0) / EMU
  const [width, height] = [side('cx'), side('cy')]
  const sound = [width, height].every((each) => each >= SIDES.least && each <= SIDES.most)
  if (!sound) throw new TemplateFault('its slides are too small for words, or have no size')
  return {width, height}
}
