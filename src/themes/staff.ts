import type {DeckRole, DeckStyle, Theme} from '../model/theme.ts'
import {deckStyles, memoStyles} from './plain.ts'

const regular = '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'
const semi = '@expo-google-fonts/arimo/600SemiBold/Arimo_600SemiBold.ttf'
const bold = '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'

const arial = {office: 'Arial', line: 1.1499, regular, bold}

const sized = (role: DeckRole, size: number, floor: number): DeckStyle => ({...deckStyles[role], size, floor})

/** Brick ink; Arial throughout, which every office has; memo on Letter with margins of an inch. */
export const staff = {
  name: 'staff',
  colors: {
    ground: '#FFFFFF',
    ink: '#1C1A18',
    second: '#57514B',
    accent: '#7C2D19',
    onAccent: '#FFFFFF',
    mid: '#8A8178',
    rule: '#CEC8C2',
    fill: '#F5F2EF'
  },
  deck: {
    head: arial,
    body: arial,
    cardTop: 1.5,
    titleRule: 0,
    // Arial runs a tenth wider than Calibri and looks larger at the same size: two points less hold the same words.
    styles: {
      ...deckStyles,
      cover: sized('cover', 42, 32),
      coversub: sized('coversub', 22, 20),
      title: sized('title', 26, 22),
      big: sized('big', 32, 27),
      list: sized('list', 20, 18),
      body: sized('body', 18, 18),
      value: sized('value', 42, 32),
      unit: sized('unit', 20, 18),
      name: sized('name', 18, 18),
      quote: sized('quote', 20, 18)
    }
  },
  memo: {
    page: {width: 612, height: 792, left: 72, right: 72, bottom: 64},
    side: {width: 92, gutter: 15},
    topRule: {weight: 1.5, color: 'accent'},
    headRule: 0,
    styles: {
      ...memoStyles,
      body: {...memoStyles.body, font: regular, size: 10.5},
      bottomLine: {...memoStyles.bottomLine, font: semi, size: 13.5},
      title: {...memoStyles.title, font: bold, size: 19},
      form: {...memoStyles.form, font: semi, size: 9},
      sideHead: {...memoStyles.sideHead, font: semi, size: 9},
      claimHead: {...memoStyles.claimHead, font: semi, size: 10.5},
      headerLabel: {...memoStyles.headerLabel, font: semi, size: 9},
      headerValue: {...memoStyles.headerValue, font: regular, size: 10.5},
      table: {...memoStyles.table, font: regular, size: 9},
      tableHead: {...memoStyles.tableHead, font: semi, size: 9},
      tableKey: {...memoStyles.tableKey, font: semi, size: 9},
      note: {...memoStyles.note, font: regular},
      endnote: {...memoStyles.endnote, font: regular},
      noteMark: {...memoStyles.noteMark, font: semi},
      likelihood: {...memoStyles.likelihood, font: semi, size: 9.5},
      marking: {...memoStyles.marking, font: bold}
    }
  }
} satisfies Theme
