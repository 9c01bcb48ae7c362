// All themes, in alphabetical order; a theme is one file of data and one line here.
import type {Theme} from '../model/theme.ts'
import {ministry} from './ministry.ts'
import {plain} from './plain.ts'
import {staff} from './staff.ts'

export const themes: readonly Theme[] = [ministry, plain, staff]

/** The theme of that name; undefined when there is none. */
export const themeNamed = (name: string): Theme | undefined => themes.find((theme) => theme.name === name)
