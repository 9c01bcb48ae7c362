import type {DeckRole, DeckStyle, MemoRole, MemoStyle, Theme} from '../model/theme.ts'

const sans = '@expo-google-fonts/source-sans-3'
const serif = '@expo-google-fonts/source-serif-4'
const sansRegular = `${sans}/400Regular/SourceSans3_400Regular.ttf`
const sansSemi = `${sans}/600SemiBold/SourceSans3_600SemiBold.ttf`
const sansBold = `${sans}/700Bold/SourceSans3_700Bold.ttf`
const serifRegular = `${serif}/400Regular/SourceSerif4_400Regular.ttf`
const serifSemi = `${serif}/600SemiBold/SourceSerif4_600SemiBold.ttf`

/** Sizes, floors and weights of text on slides; every theme starts from these. Four roles of furniture may be under 18. */
export const deckStyles: Readonly<Record<DeckRole, DeckStyle>> = {
  mark: {size: 12, floor: 12, bold: true, spacing: 100, color: 'ink', face: 'body'},
  page: {size: 12, floor: 12, bold: false, spacing: 100, color: 'second', face: 'body'},
  src: {size: 12, floor: 12, bold: false, spacing: 100, color: 'second', face: 'body'},
  label: {size: 14, floor: 14, bold: true, spacing: 100, color: 'accent', face: 'body'},
  cover: {size: 48, floor: 36, bold: true, spacing: 90, color: 'ink', face: 'head'},
  coversub: {size: 24, floor: 20, bold: false, spacing: 100, color: 'second', face: 'body'},
  title: {size: 28, floor: 24, bold: true, spacing: 90, color: 'ink', face: 'head'},
  big: {size: 36, floor: 30, bold: true, spacing: 90, color: 'ink', face: 'head'},
  list: {size: 22, floor: 18, bold: false, spacing: 100, color: 'ink', face: 'body'},
  body: {size: 20, floor: 18, bold: false, spacing: 100, color: 'ink', face: 'body'},
  small: {size: 18, floor: 18, bold: false, spacing: 100, color: 'ink', face: 'body'},
  meta: {size: 18, floor: 18, bold: false, spacing: 100, color: 'second', face: 'body'},
  strong: {size: 18, floor: 18, bold: true, spacing: 100, color: 'ink', face: 'body'},
  marks: {size: 18, floor: 18, bold: true, spacing: 100, color: 'accent', face: 'body'},
  value: {size: 48, floor: 36, bold: true, spacing: 90, color: 'accent', face: 'head'},
  unit: {size: 22, floor: 18, bold: true, spacing: 100, color: 'ink', face: 'body'},
  name: {size: 20, floor: 18, bold: true, spacing: 100, color: 'ink', face: 'body'},
  quote: {size: 22, floor: 18, bold: false, spacing: 100, color: 'ink', face: 'body'},
  cell: {size: 18, floor: 18, bold: false, spacing: 100, color: 'ink', face: 'body'}
}

/** Type of the memo; nothing in it shrinks. */
export const memoStyles: Readonly<Record<MemoRole, MemoStyle>> = {
  body: {font: serifRegular, size: 11, leading: 15, color: 'ink'},
  bottomLine: {font: serifSemi, size: 14, leading: 19, color: 'ink'},
  title: {font: sansSemi, size: 20, leading: 28, color: 'ink'},
  form: {font: sansSemi, size: 9.5, leading: 14, color: 'accent'},
  sideHead: {font: sansSemi, size: 9.5, leading: 15, color: 'accent'},
  claimHead: {font: serifSemi, size: 11, leading: 15, color: 'ink'},
  headerLabel: {font: sansSemi, size: 9.5, leading: 15, color: 'second'},
  headerValue: {font: serifRegular, size: 11, leading: 15, color: 'ink'},
  table: {font: sansRegular, size: 9.5, leading: 12, color: 'ink'},
  tableHead: {font: sansSemi, size: 9.5, leading: 12, color: 'second'},
  tableKey: {font: sansSemi, size: 9.5, leading: 12, color: 'ink'},
  note: {font: sansRegular, size: 9, leading: 12, color: 'second'},
  endnote: {font: sansRegular, size: 9, leading: 11.5, color: 'ink'},
  noteMark: {font: sansSemi, size: 8, leading: 15, color: 'accent', raised: 3.8},
  likelihood: {font: sansSemi, size: 10, leading: 15, color: 'ink'},
  marking: {font: sansBold, size: 9, leading: 14, color: 'ink', tracking: 0.5},
  code: {font: 'dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf', size: 9, leading: 12, color: 'ink'}
}

const calibri = {
  office: 'Calibri',
  line: 1.2207,
  regular: '@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf',
  bold: '@expo-google-fonts/carlito/700Bold/Carlito_700Bold.ttf'
}

/** Blue ink on white; sans deck, serif memo on A4 with a side column. */
export const plain = {
  name: 'plain',
  colors: {
    ground: '#FFFFFF',
    ink: '#16202A',
    second: '#4A5663',
    accent: '#14496B',
    onAccent: '#FFFFFF',
    mid: '#7F8A95',
    rule: '#C3CAD1',
    fill: '#F1F4F6'
  },
  deck: {head: calibri, body: calibri, cardTop: 2, titleRule: 0, styles: deckStyles},
  memo: {
    page: {width: 595, height: 842, left: 62, right: 62, bottom: 64},
    side: {width: 92, gutter: 15},
    topRule: {weight: 2, color: 'accent'},
    headRule: 0,
    styles: memoStyles
  }
} satisfies Theme
