// Faces for what the faces of a theme lack; data. Every theme has the same: they are plain and of an even colour beside serif and sans.
import type {FallbackFace} from '../model/theme.ts'

const GOOGLE = '@expo-google-fonts'
/** A file of a Google font: `fontFile('noto-emoji', 'NotoEmoji', '400Regular')`. */
const fontFile = (folder: string, family: string, weight: string): string =>
  `${GOOGLE}/${folder}/${weight}/${family}_${weight}.ttf`

const face = (
  folder: string,
  family: string,
  scripts: readonly string[],
  {bold = '700Bold', optional = false} = {}
): FallbackFace => ({
  package: `${GOOGLE}/${folder}`,
  regular: fontFile(folder, family, '400Regular'),
  bold: fontFile(folder, family, bold),
  scripts,
  optional
})

/** Scripts with a face of Noto that is used when its package is there: ISO name, folder, family. */
const MORE: readonly (readonly [script: string, folder: string, family: string])[] = [
  ['Deva', 'noto-sans-devanagari', 'NotoSansDevanagari'],
  ['Beng', 'noto-sans-bengali', 'NotoSansBengali'],
  ['Guru', 'noto-sans-gurmukhi', 'NotoSansGurmukhi'],
  ['Gujr', 'noto-sans-gujarati', 'NotoSansGujarati'],
  ['Taml', 'noto-sans-tamil', 'NotoSansTamil'],
  ['Telu', 'noto-sans-telugu', 'NotoSansTelugu'],
  ['Knda', 'noto-sans-kannada', 'NotoSansKannada'],
  ['Mlym', 'noto-sans-malayalam', 'NotoSansMalayalam'],
  ['Sinh', 'noto-sans-sinhala', 'NotoSansSinhala'],
  ['Thai', 'noto-sans-thai', 'NotoSansThai'],
  ['Khmr', 'noto-sans-khmer', 'NotoSansKhmer'],
  ['Mymr', 'noto-sans-myanmar', 'NotoSansMyanmar'],
  ['Ethi', 'noto-sans-ethiopic', 'NotoSansEthiopic']
]

/**
 * In the order in which they are asked: those made for the script of a character first, then those for signs.
 * Arabic is in a face whose letters are one glyph each: one that puts letters together from parts cannot be copied out of a PDF.
 */
export const fallbackFaces: readonly FallbackFace[] = [
  face('ibm-plex-sans-arabic', 'IBMPlexSansArabic', ['Arab'], {
    bold: '600SemiBold'
  }),
  face('noto-sans-hebrew', 'NotoSansHebrew', ['Hebr'], {bold: '600SemiBold'}),
  face('biz-udpgothic', 'BIZUDPGothic', ['Kana', 'Hani']),
  face('nanum-gothic', 'NanumGothic', ['Hang', 'Hani']),
  face('noto-sans-sc', 'NotoSansSC', ['Hani', 'Kana'], {optional: true}),
  face('noto-emoji', 'NotoEmoji', ['Zsye']),
  ...MORE.map(([script, folder, family]) => face(folder, family, [script], {optional: true})),
  {
    package: 'dejavu-fonts-ttf',
    regular: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
    bold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
    scripts: ['Zsym'],
    optional: false
  },
  face('noto-sans-math', 'NotoSansMath', ['Zmth', 'Zsym'], {
    bold: '400Regular'
  }),
  face('noto-sans-symbols-2', 'NotoSansSymbols2', ['Zsym'], {
    bold: '400Regular'
  })
]
