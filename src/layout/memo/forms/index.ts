// How each form lays its pages out: the first page, the body, what every page has. One line a form; the others stand in sections.
import type {Root} from 'mdast'
import type {Form} from '../../../model/form.ts'
import type {MemoItem} from '../../../model/memo.ts'
import type {Theme} from '../../../model/theme.ts'
import {FIRST_TOP, firstPage} from '../first-page.ts'
import {furniture, type PageAt} from '../furniture.ts'
import {type Geometry, geometryOf} from '../geometry.ts'
import type {Headings} from '../heads.ts'
import {type Landmark, type Section, sectionsOf} from '../sections.ts'
import type {Setting} from '../setting.ts'
import type {Strip} from '../strips.ts'
import {memorandum} from './ar-25-50/index.ts'

export interface FormLayout {
  /** Top of the content of page 1, in points from the top of the page. */
  readonly firstTop: number
  /** Places on its pages, or on those that are turned for a wide table; mirrored for what runs from right to left. */
  geometry(theme: Theme, turned: boolean, rtl: boolean): Geometry
  /** The top of page 1, down to where the body begins, and the title as a landmark. */
  firstPage(
    root: Root,
    headings: Headings,
    setting: Setting
  ): {readonly strips: readonly Strip[]; readonly landmarks: readonly Landmark[]}
  body(
    root: Root,
    headings: Headings,
    setting: Setting
  ): {readonly sections: readonly Section[]; readonly landmarks: readonly Landmark[]}
  /** Markings, running head and number of a page; all artifacts. */
  furniture(page: PageAt, setting: Setting): readonly MemoItem[]
}

const inSections: FormLayout = {
  firstTop: FIRST_TOP,
  geometry: geometryOf,
  firstPage: (root, headings, setting) => firstPage(root, headings.title, setting),
  body: sectionsOf,
  furniture
}

const layouts: Readonly<Record<string, FormLayout>> = {'ar-25-50': memorandum}

export const layoutOf = ({name}: Form): FormLayout => layouts[name] ?? inSections
