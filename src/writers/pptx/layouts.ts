// The layouts of a deck, as data: what a user who adds a slide in PowerPoint is offered.
import type {DeckBox, Rect} from '../../model/deck.ts'
import type {ColorToken, DeckRole, Theme} from '../../model/theme.ts'
import type {Prompts} from './prompts.ts'

export type LayoutId = 'blank' | 'title' | 'section' | 'content' | 'two' | 'titleOnly' | 'picture'

export interface PlaceholderSpec {
  readonly name: string
  /** Attributes of `p:ph`. A title has no `idx`: with one, other programs see no title. */
  readonly mark: string
  readonly rect: Rect
  /** The style of its words where it is not the master's. */
  readonly role?: DeckRole
  readonly prompt: keyof Prompts
}

/** A line that every slide of a layout has. */
export interface RuleSpec {
  readonly rect: Rect
  readonly weight: number
  readonly color: ColorToken
}

export interface LayoutSpec {
  readonly id: LayoutId
  /** As PowerPoint calls its own, so that slides find their layout again in another deck. */
  readonly name: string
  readonly type: string
  readonly placeholders: readonly PlaceholderSpec[]
  readonly rules: (theme: Theme) => readonly RuleSpec[]
}

/** Places as in the layout stage's frame; a writer draws what it is given, so they stand here as the defaults of new slides. */
export const PLACES = {
  title: {x: 48, y: 58, width: 864, height: 68},
  body: {x: 48, y: 144, width: 864, height: 318},
  left: {x: 48, y: 144, width: 420, height: 318},
  right: {x: 492, y: 144, width: 420, height: 318},
  picture: {x: 48, y: 144, width: 568, height: 318},
  caption: {x: 640, y: 144, width: 272, height: 318},
  cover: {x: 48, y: 132, width: 790, height: 108},
  subtitle: {x: 48, y: 250, width: 790, height: 60},
  date: {x: 48, y: 510, width: 198, height: 18},
  footer: {x: 270, y: 510, width: 420, height: 18},
  number: {x: 862, y: 480, width: 50, height: 18}
} as const satisfies Record<string, Rect>

const title: PlaceholderSpec = {name: 'title', mark: 'type="title"', rect: PLACES.title, prompt: 'title'}
const coverRule = (): readonly RuleSpec[] => [
  {rect: {x: 48, y: 112, width: 864, height: 0}, weight: 3, color: 'accent'}
]
const frameRules = (theme: Theme): readonly RuleSpec[] => [
  {rect: {x: 48, y: 474, width: 864, height: 0}, weight: 0.75, color: 'rule'},
  ...(theme.deck.titleRule > 0
    ? [{rect: {x: 48, y: 34, width: 864, height: 0}, weight: theme.deck.titleRule, color: 'rule' as const}]
    : [])
]

/** In the order of their files; as they are numbered. */
export const LAYOUTS: readonly LayoutSpec[] = [
  {id: 'blank', name: 'Blank', type: 'blank', placeholders: [], rules: () => []},
  {
    id: 'title',
    name: 'Title Slide',
    type: 'title',
    placeholders: [
      {name: 'title', mark: 'type="ctrTitle"', rect: PLACES.cover, role: 'cover', prompt: 'title'},
      {name: 'subtitle', mark: 'type="subTitle" idx="1"', rect: PLACES.subtitle, role: 'coversub', prompt: 'subtitle'}
    ],
    rules: coverRule
  },
  {
    id: 'section',
    name: 'Section Header',
    type: 'secHead',
    placeholders: [
      {...title, rect: PLACES.cover, role: 'cover'},
      {name: 'text', mark: 'type="body" idx="1"', rect: PLACES.subtitle, role: 'coversub', prompt: 'text'}
    ],
    rules: coverRule
  },
  {
    id: 'content',
    name: 'Title and Content',
    type: 'obj',
    placeholders: [title, {name: 'content', mark: 'idx="1"', rect: PLACES.body, prompt: 'text'}],
    rules: frameRules
  },
  {
    id: 'two',
    name: 'Two Content',
    type: 'twoObj',
    placeholders: [
      title,
      {name: 'content, left', mark: 'sz="half" idx="1"', rect: PLACES.left, prompt: 'text'},
      {name: 'content, right', mark: 'sz="half" idx="2"', rect: PLACES.right, prompt: 'text'}
    ],
    rules: frameRules
  },
  {id: 'titleOnly', name: 'Title Only', type: 'titleOnly', placeholders: [title], rules: frameRules},
  {
    id: 'picture',
    name: 'Picture with Caption',
    type: 'picTx',
    placeholders: [
      title,
      {name: 'picture', mark: 'type="pic" idx="1"', rect: PLACES.picture, role: 'body', prompt: 'picture'},
      {name: 'caption', mark: 'type="body" sz="half" idx="2"', rect: PLACES.caption, role: 'body', prompt: 'text'}
    ],
    rules: frameRules
  }
]

/** The order in which PowerPoint offers them. */
export const OFFERED: readonly LayoutId[] = ['title', 'section', 'content', 'two', 'titleOnly', 'picture', 'blank']

/** Number of the file of a layout, from 1. */
export const layoutNumber = (id: LayoutId): number => LAYOUTS.findIndex((layout) => layout.id === id) + 1

/** Whether a box is a line that the layout has already: the same place, weight and colour. */
export function isDrawnBy(id: LayoutId, box: DeckBox, theme: Theme): boolean {
  if (box.type !== 'line') return false
  const rules = LAYOUTS.find((layout) => layout.id === id)?.rules(theme) ?? []
  return rules.some(
    ({rect, weight, color}) =>
      box.weight === weight &&
      box.color === color &&
      (['x', 'y', 'width', 'height'] as const).every((side) => box.rect[side] === rect[side])
  )
}
