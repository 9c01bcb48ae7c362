// Markings: how they are read and written, and what lies above several of them.
export {parseBanner, parsePortion} from './parse.ts'
export {covers, coversAll, rollUp} from './roll-up.ts'
export {bannerWords, portionWords, readPortions} from './several.ts'
export {type BannerStyle, bannerOf, portionOf} from './write.ts'
