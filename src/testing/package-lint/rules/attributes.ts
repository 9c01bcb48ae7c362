import type {Rule} from '../index.ts'
import {everyNode, type XmlNode} from '../xml-tree.ts'

const COORDINATE = [-27_273_042_329_600, 27_273_042_316_900] as const
/** What PowerPoint keeps places in. */
const INT32 = [-2_147_483_648, 2_147_483_647] as const
const LENGTH = [0, INT32[1]] as const

type Range = readonly [number, number]
/** Ranges of attributes by their element, from the simple types of ISO 29500-1, 20.1.10 and 21.2.3. */
const RANGES: Readonly<Record<string, Readonly<Record<string, Range>>>> = {
  'a:rPr': {sz: [100, 400_000], spc: [-400_000, 400_000], kern: [0, 400_000]},
  'a:defRPr': {sz: [100, 400_000], spc: [-400_000, 400_000], kern: [0, 400_000]},
  'a:endParaRPr': {sz: [100, 400_000]},
  'a:pPr': {lvl: [0, 8], marL: [0, 51_206_400], marR: [0, 51_206_400], indent: [-51_206_400, 51_206_400]},
  'a:off': {x: INT32, y: INT32},
  'a:ext': {cx: LENGTH, cy: LENGTH},
  'a:chExt': {cx: LENGTH, cy: LENGTH},
  'a:ln': {w: [0, 20_116_800]},
  'a:lnL': {w: [0, 20_116_800]},
  'a:lnR': {w: [0, 20_116_800]},
  'a:lnT': {w: [0, 20_116_800]},
  'a:lnB': {w: [0, 20_116_800]},
  'a:spcPct': {val: [0, 13_200_000]},
  'a:spcPts': {val: [0, 158_400]},
  'a:buSzPct': {val: [25_000, 400_000]},
  'a:buAutoNum': {startAt: [1, 32_767]},
  'a:tab': {pos: COORDINATE},
  'a:bodyPr': {lIns: INT32, tIns: INT32, rIns: INT32, bIns: INT32, numCol: [1, 16]},
  'a:gridCol': {w: LENGTH},
  'a:tr': {h: LENGTH},
  'a:tcPr': {marL: INT32, marR: INT32, marT: INT32, marB: INT32},
  'a:tc': {gridSpan: [1, 1000], rowSpan: [1, 1000]},
  'c:gapWidth': {val: [0, 500]},
  'c:overlap': {val: [-100, 100]},
  'c:size': {val: [2, 72]},
  'c:axId': {val: [0, 4_294_967_295]},
  'c:crossAx': {val: [0, 4_294_967_295]},
  'p:sldLayoutId': {id: [0, 4_294_967_295]}
}

/** BCP 47 as Office writes it. */
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/
const SCHEME = /^(?:bg[12]|tx[12]|accent[1-6]|hlink|folHlink|phClr|dk[12]|lt[12])$/
/** Attributes with a form of their own, by element (or any) and name. */
const FORMS: readonly (readonly [element: RegExp, attribute: string, form: RegExp])[] = [
  [/^a:(?:rPr|endParaRPr|defRPr)$/, 'lang', LANGUAGE],
  [/^a:(?:rPr|endParaRPr|defRPr)$/, 'altLang', LANGUAGE],
  [/^a:srgbClr$/, 'val', /^[0-9A-Fa-f]{6}$/],
  [/^a:schemeClr$/, 'val', SCHEME],
  [/^a:(?:latin|ea|cs|buFont)$/, 'panose', /^[0-9A-Fa-f]{20}$/],
  [/^a:pPr$/, 'algn', /^(?:l|ctr|r|just|justLow|dist|thaiDist)$/],
  [/^a:bodyPr$/, 'anchor', /^(?:t|ctr|b|just|dist)$/],
  [/^(?:a|p):ext$/, 'uri', /\S/]
]

/** Attributes that hold what a program computed hold numbers in their ranges: out of them, or `NaN`, a file is repaired. */
export const attributes: Rule = ({paths, xmlOf}) =>
  paths.flatMap((path) => {
    if (!/^ppt\//.test(path)) return []
    const faults = [...everyNode(xmlOf(path))].flatMap(faultsOf)
    return [...new Set(faults)].map((fault) => `${path}: ${fault}`)
  })

function faultsOf(node: XmlNode): readonly string[] {
  const {name, attributes} = node
  const ranges = RANGES[name] ?? {}
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    const range = ranges[attribute]
    const outside =
      range !== undefined && !(/^-?\d+$/.test(value) && Number(value) >= range[0] && Number(value) <= range[1])
    const formless = FORMS.some(([element, of, form]) => of === attribute && element.test(name) && !form.test(value))
    const lost =
      /^(?:NaN|undefined|null|-?Infinity|rIdundefined|\[object Object\])$/.test(value) && attribute !== 'name'
    return outside || formless || lost ? [`${name} has ${attribute}="${value}"`] : []
  })
}
