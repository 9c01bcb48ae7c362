// The layouts of a slide that a hand may ask for, by name.
import type {LayoutName} from '../model/draft.ts'

/** Every layout and what it makes of a slide. */
export const LAYOUTS: Readonly<Record<LayoutName, string>> = {
  title: 'the title large under a heavy rule, the lines below it as a subtitle',
  section: 'a divider: the title large in the middle of the slide, a line below it',
  points: 'a list, as large as the slide holds',
  columns: 'two columns; a slide without `columns` is parted at its second heading, its second list or its middle',
  picture: 'the picture as large as the slide holds, its words beside it',
  table: 'the table first, its words below it',
  quote: 'a quotation large, the speaker below it',
  text: 'everything one below the other'
}

export const LAYOUT_NAMES = Object.keys(LAYOUTS) as readonly LayoutName[]

/** The layout of a name; undefined when there is none. */
export const layoutNamed = (name: string): LayoutName | undefined => LAYOUT_NAMES.find((each) => each === name)
