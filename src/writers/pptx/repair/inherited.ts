import type {DeckStyle} from '../../../model/theme.ts'
import {FACES, schemeColor} from '../colors.ts'
import {heldBy, layoutOf} from '../layout-of.ts'
import {editShapes} from '../shapes.ts'
import type {Repair} from './index.ts'

/**
 * Words in a placeholder say only what differs from its layout, so that a change of the master changes them.
 * Sizes that were chosen by measuring differ, and stay.
 */
export const inherited: Repair = (parts, deck) => {
  editShapes(parts, deck, (xml, box, _, slide, at) => {
    const held = heldBy(box, slide, layoutOf(slide, at))
    if (held === undefined) return xml
    const style = deck.theme.deck.styles[held.role]
    return xml
      .replaceAll(`<a:lnSpc><a:spcPct val="${style.spacing * 1000}"/></a:lnSpc>`, '')
      .replace(
        /<a:(rPr|endParaRPr)([^>]*?)(?:\/>|>(.*?)<\/a:\1>)/gs,
        (_, name: string, given: string, inner?: string) => {
          const attributes = otherAttributes(given, style, name)
          const content = otherContent(inner ?? '', style)
          return content === '' ? `<a:${name}${attributes}/>` : `<a:${name}${attributes}>${content}</a:${name}>`
        }
      )
  })
}

/** A run that is not bold says so where its layout is. */
function otherAttributes(given: string, {size, bold}: DeckStyle, name: string): string {
  const rest = given.replace(` sz="${size * 100}"`, '')
  if (!bold) return rest
  if (rest.includes(' b="1"')) return rest.replace(' b="1"', '')
  return name === 'rPr' ? `${rest} b="0"` : rest
}

function otherContent(inner: string, {color, face}: DeckStyle): string {
  const kind = face === 'head' ? FACES.head.slice(1, 3) : FACES.body.slice(1, 3)
  return inner
    .replace(`<a:solidFill><a:schemeClr val="${schemeColor(color)}"/></a:solidFill>`, '')
    .replace(`<a:latin typeface="+${kind}-lt"/><a:ea typeface="+${kind}-ea"/><a:cs typeface="+${kind}-cs"/>`, '')
}
