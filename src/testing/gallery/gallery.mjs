// `npm run gallery [-- FOLDER]`: every layout of a slide and every kind of page in every theme, drawn as PNG, one file a
// slide or page and one sheet of all. `-- --keep` draws the pictures that `visual.test.ts` compares with.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {PNG} from 'pngjs'
import {bundled} from '../bench/bundled.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = resolve(process.argv[2] ?? join(root, 'out', 'gallery'))
/** Pixels to the point: slides are wider than pages. */
const SCALE = {deck: 0.75, memo: 1}
const COLUMNS = {deck: 4, memo: 4}

process.chdir(root)
const {drawsSlides, keep, pagesOf, piecesOfAll, sheetOf, slidesAsPdf} = await bundled('../gallery/index.ts')

async function gallery() {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  const slides = drawsSlides()
  if (!slides) console.log('There is no LibreOffice (`soffice`) on the path: slides are not drawn.')
  const pieces = (await piecesOfAll()).filter(({shape}) => shape === 'memo' || slides)
  const decks = pieces.filter(({shape}) => shape === 'deck')
  const drawn = new Map(slidesAsPdf(decks.map(({bytes}) => bytes)).map((pdf, index) => [decks[index], pdf]))
  for (const piece of pieces) {
    const {theme, name, shape} = piece
    const pictures = await pagesOf(drawn.get(piece) ?? piece.bytes, SCALE[shape])
    const file = (part) => join(folder, `${theme}-${shape}-${name}-${part}.png`)
    pictures.forEach((picture, index) => {
      writeFileSync(file(String(index + 1).padStart(2, '0')), PNG.sync.write(picture))
    })
    writeFileSync(file('all'), PNG.sync.write(sheetOf(pictures, COLUMNS[shape])))
    console.log(`${theme}: ${shape}, ${name}: ${pictures.length} ${shape === 'deck' ? 'slides' : 'pages'}`)
  }
  console.log(`drawn in ${folder}`)
}

if (process.argv[2] === '--keep') await keep()
else await gallery()
