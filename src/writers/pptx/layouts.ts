// The layouts of a deck, as data: what a user who adds a slide in PowerPoint is offered.
import type {DeckBox, Rect} from '../../model/deck.ts'
import type {ColorToken, DeckRole, Theme} from '../../model/theme.ts'
import {frame} from '../../themes/frame.ts'
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

/** Places of new slides: those of the frame that all themes have. */
export const PLACES = {
  title: frame.title,
  body: frame.body,
  left: {x: 48, y: 144, width: 420, height: 318},
  right: {x: 492, y: 144, width: 420, height: 318},
  picture: {x: 48, y: 144, width: 568, height: 318},
  caption: {x: 640, y: 144, width: 272, height: 318},
  cover: frame.cover.title,
  subtitle: frame.cover.subtitle,
  date: frame.date,
  footer: {x: 270, y: 510, width: 420, height: 18},
  number: frame.number
} as const satisfies Record<string, Rect>

const title: PlaceholderSpec = {name: 'title', mark: 'type="title"', rect: PLACES.title, prompt: 'title'}
const coverRule = (): readonly RuleSpec[] => [{rect: frame.cover.rule, weight: 3, color: 'accent'}]
const frameRules = (theme: Theme): readonly RuleSpec[] => [
  {rect: frame.footRule, weight: 0.75, color: 'rule'},
  ...(theme.deck.titleRule > 0 ? [{rect: frame.titleRule, weight: theme.deck.titleRule, color: 'rule' as const}] : [])
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
      {...title, rect: frame.section.title, role: 'big'},
      {name: 'text', mark: 'type="body" idx="1"', rect: frame.section.subtitle, role: 'coversub', prompt: 'text'}
    ],
    rules: (theme) => [{rect: frame.section.rule, weight: 3, color: 'accent'}, ...frameRules(theme)]
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
