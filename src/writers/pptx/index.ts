// Writes a deck as a PPTX. Each slide is packed when it is made, so that no more than one is there as text.
import type {Deck} from '../../model/deck.ts'
import type {OfficeTemplate} from '../../model/office-template.ts'
import {media} from './media.ts'
import {shellParts} from './shell.ts'
import {slideParts} from './slide-parts.ts'
import {type Entry, entryOf, inOrder, zipped} from './zip.ts'

/**
 * The bytes of a deck. Text, tables and charts are native and editable; the same deck gives the same bytes
 * in any time zone and any language of the machine. With a template it stands on that one's masters and layouts.
 */
export async function writePptx(deck: Deck, template?: OfficeTemplate): Promise<Uint8Array> {
  const entries: Entry[] = []
  const add = (parts: Iterable<readonly [path: string, content: string | Uint8Array]>): void => {
    for (const [path, content] of parts) entries.push(entryOf(path, content))
  }
  const lang = deck.info.lang === '' ? 'en' : deck.info.lang
  const pictures = media()
  let charts = 0
  const given = {
    lang,
    own: template === undefined,
    mediaOf: (...picture: Parameters<typeof pictures.nameOf>) => `../media/${pictures.nameOf(...picture)}`,
    nextChart: () => `../charts/chart${++charts}.xml`
  }
  for (const [index, slide] of deck.slides.entries()) add(slideParts(slide, index + 1, deck, given))
  if (charts > 0) add(await (await import('./chart-parts.ts')).chartParts(deck))
  entries.push(...pictures.entries())
  add(
    shellParts(
      deck,
      entries.map(({path}) => path)
    )
  )
  const bytes = zipped(entries.sort((a, b) => inOrder(a.path, b.path)))
  if (template === undefined) return bytes
  const [{packed, unpacked}, {dressed}] = await Promise.all([import('./package.ts'), import('./template/index.ts')])
  return packed(dressed(unpacked(bytes), deck, template))
}
