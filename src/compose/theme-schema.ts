// What may stand after `theme:`.
import {z} from 'zod'
import {themes} from '../themes/index.ts'
import {OFFICE_TEMPLATE} from './theme-name.ts'

/** The name of a theme, or the path of a template of Office. */
export const themeName = z.union([
  z.enum(themes.map(({name}) => name)),
  z.string().regex(OFFICE_TEMPLATE, {abort: true})
])
