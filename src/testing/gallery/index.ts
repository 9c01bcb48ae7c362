// What the script of the gallery uses.
export {piecesOfAll, type ThemedPiece} from './all.ts'
export {drawsSlides, pagesOf, sheetOf, slidesAsPdf} from './draw.ts'
export {keep} from './kept.ts'
