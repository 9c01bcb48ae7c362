// The end of the memorandum: authority line, signature block with the enclosures beside it, distribution, copies.
import {fieldNamed} from '../../../../compose/exhibits.ts'
import {MEMORANDUM} from '../../../../forms/ar-25-50.ts'
import type {Exhibit} from '../../../../model/draft.ts'
import {inlinesOf} from '../../inlines.ts'
import {textStrips} from '../../set-lines.ts'
import type {Setting} from '../../setting.ts'
import {styleOf} from '../../setting.ts'
import {heightOf, oneStrip, type Strip, together} from '../../strips.ts'

/** The strips of the closing; they stay on one page. */
export function closingStrips(closing: Exhibit, setting: Setting): readonly Strip[] {
  const {leading} = styleOf(setting, 'body')
  const {signature, authority, distribution} = MEMORANDUM
  const {full} = setting.geometry
  const half = {x: full.x + signature.value.indent, width: full.width - signature.value.indent}
  const left = {x: full.x, width: signature.value.indent - leading}
  const lines = (part: string, place: {readonly x: number; readonly width: number}) =>
    linesOf(closing, part, place, setting)
  const after = (strips: readonly Strip[], count: number): readonly Strip[] => spaced(strips, (count - 1) * leading)
  const authorised = after(lines('authority', full), authority.value.lines)
  const signed = beside(lines('enclosure', left), lines('signer', half))
  const sent = ['distribution', 'copy'].flatMap((part) => after(lines(part, full), distribution.value.lines))
  return together([...authorised, ...after(signed, signature.value.lines), ...sent])
}

/** The lines of a part, one below the other, as rows of the closing have them. */
function linesOf(
  closing: Exhibit,
  part: string,
  place: {readonly x: number; readonly width: number},
  setting: Setting
): readonly Strip[] {
  const style = styleOf(setting, 'body')
  return closing.children
    .filter(({values}) => values.part === part)
    .flatMap((row) => {
      const tag = setting.tags.add('P', 0)
      return textStrips(inlinesOf(fieldNamed(row, 'text'), style, tag, setting), style, {...place, tag}, setting)
    })
}

/** The space stands inside the first strip: it counts even where the closing begins its block. */
function spaced(strips: readonly Strip[], space: number): readonly Strip[] {
  const [first, ...rest] = strips
  if (first === undefined) return []
  const gap: Strip = {space: 0, height: space, keep: true, items: []}
  return [gap, first, ...rest]
}

/** Enclosures at the left margin, from the first line of the signature block on. */
function beside(left: readonly Strip[], right: readonly Strip[]): readonly Strip[] {
  const [a, b] = [oneStrip(left)[0], oneStrip(right)[0]]
  if (a === undefined || b === undefined) return [...left, ...right]
  return [{space: 0, height: Math.max(heightOf(left), heightOf(right)), keep: false, items: [...a.items, ...b.items]}]
}
