// The few pictures that are kept: what a change of layout must not change without somebody looking.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {PNG} from 'pngjs'
import {piecesOfAll, type ThemedPiece} from './all.ts'
import {pagesOf, slidesAsPdf} from './draw.ts'

/** A slide or page of a piece of the gallery, counted from 1. */
export interface Kept {
  readonly theme: string
  readonly shape: 'deck' | 'memo'
  readonly piece: string
  readonly page: number
}

const kept = (shape: Kept['shape'], theme: string, piece: string, page: number): Kept => ({theme, shape, piece, page})

export const keptSlides: readonly Kept[] = [
  kept('deck', 'plain', 'exhibits', 3),
  kept('deck', 'plain', 'exhibits', 7),
  kept('deck', 'ministry', 'exhibits', 2),
  kept('deck', 'staff', 'exhibits', 10),
  kept('deck', 'staff', 'markdown', 2)
]
export const keptPages: readonly Kept[] = [
  kept('memo', 'plain', 'exhibits', 1),
  kept('memo', 'plain', 'exhibits', 2),
  kept('memo', 'ministry', 'exhibits', 1),
  kept('memo', 'staff', 'exhibits', 1),
  kept('memo', 'staff', 'markdown', 1)
]

/** Small enough to be kept, large enough that a line that moved is seen. */
const SCALE = 0.4

/** As everything here, from the root of the project. */
const fileOf = ({theme, shape, piece, page}: Kept): string =>
  join(process.cwd(), 'src/testing/gallery/kept', `${theme}-${shape}-${piece}-${page}.png`)

/** The picture as it was kept. */
export const keptPicture = (one: Kept): PNG => PNG.sync.read(readFileSync(fileOf(one)))

/** The pictures as they are now, in their order. */
export async function drawn(wanted: readonly Kept[]): Promise<readonly PNG[]> {
  const pieces = await piecesOfAll()
  const pieceOf = ({theme, shape, piece}: Kept): ThemedPiece => {
    const found = pieces.find((one) => one.theme === theme && one.shape === shape && one.name === piece)
    if (found === undefined) throw new Error(`The gallery has no ${shape} ${piece} in theme ${theme}.`)
    return found
  }
  const used = [...new Set(wanted.map(pieceOf))]
  const decks = used.filter(({shape}) => shape === 'deck')
  const converted = decks.length > 0 ? slidesAsPdf(decks.map(({bytes}) => bytes)) : []
  const pictures = new Map<ThemedPiece, readonly PNG[]>()
  for (const piece of used) {
    const pdf = piece.shape === 'deck' ? converted[decks.indexOf(piece)] : piece.bytes
    pictures.set(piece, await pagesOf(pdf as Uint8Array, SCALE))
  }
  return wanted.map((one) => {
    const picture = pictures.get(pieceOf(one))?.[one.page - 1]
    if (picture === undefined)
      throw new Error(`There is no ${one.shape} ${one.piece} ${one.page} in theme ${one.theme}.`)
    return picture
  })
}

/** Draws all of them and keeps them. */
export async function keep(): Promise<void> {
  const all = [...keptPages, ...keptSlides]
  const pictures = await drawn(all)
  all.forEach((one, index) => {
    writeFileSync(fileOf(one), PNG.sync.write(pictures[index] as PNG, {colorType: 0}))
  })
}
