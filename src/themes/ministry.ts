import type {Theme} from '../model/theme.ts'
import {deckStyles, memoStyles, plain} from './plain.ts'

const sansRegular = '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'
const sansSemi = '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'
const serifSemi = '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'

/** Green ink; serif titles over a rule; sans memo on Letter with heads above the text. */
export const ministry = {
  name: 'ministry',
  colors: {
    ground: '#FFFFFF',
    ink: '#1F1E1A',
    second: '#565248',
    accent: '#1D5140',
    onAccent: '#FFFFFF',
    mid: '#8A8474',
    rule: '#CDC8BC',
    fill: '#F5F3EE'
  },
  deck: {
    head: {
      office: 'Cambria',
      line: 1.1724,
      regular: '@expo-google-fonts/caladea/400Regular/Caladea_400Regular.ttf',
      bold: '@expo-google-fonts/caladea/700Bold/Caladea_700Bold.ttf'
    },
    body: plain.deck.body,
    cardTop: 0.75,
    titleRule: 0.75,
    styles: deckStyles
  },
  memo: {
    page: {width: 612, height: 792, left: 120, right: 84, bottom: 64},
    side: {width: 0, gutter: 0},
    topRule: {weight: 0.75, color: 'ink'},
    headRule: 0.5,
    styles: {
      ...memoStyles,
      body: {...memoStyles.body, font: sansRegular},
      claimHead: {...memoStyles.claimHead, font: sansSemi},
      headerValue: {...memoStyles.headerValue, font: sansRegular},
      title: {...memoStyles.title, font: serifSemi},
      sideHead: {...memoStyles.sideHead, size: 11}
    }
  }
} satisfies Theme
