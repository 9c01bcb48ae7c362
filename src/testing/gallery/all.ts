import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {themes} from '../../themes/index.ts'
import {type Piece, piecesOf} from './pieces.ts'

export interface ThemedPiece extends Piece {
  readonly theme: string
}

/** The pieces of the gallery in every theme. Run from the root of the project. */
export async function piecesOfAll(): Promise<readonly ThemedPiece[]> {
  const markdown = readFileSync(join(process.cwd(), 'src/testing/gallery/everything.md'), 'utf8')
  const all: ThemedPiece[] = []
  for (const theme of themes)
    for (const piece of await piecesOf(theme, markdown)) all.push({...piece, theme: theme.name})
  return all
}
