// What stands after `theme:`, and where.

import {z} from 'zod'
import type {Template, ThemeChoice} from '../model/stages.ts'
import {themes} from '../themes/index.ts'

const OFFICE_TEMPLATE = /\.(?:pot|ppt)[xm]$/i

/** Whether a theme is a file of Office. */
export const isOfficeTemplate = (name: string): boolean => OFFICE_TEMPLATE.test(name)

/** The name of a theme, or the path of a template of Office. */
export const themeName = z.union([
  z.enum(themes.map(({name}) => name)),
  z.string().regex(OFFICE_TEMPLATE, {abort: true})
])

/** Where YAML of one level says `theme`; the first line when it does not. */
export function themeIn(yaml: string, name: string, file: string, linesBefore: number): ThemeChoice {
  const lines = yaml.split(/\r?\n/)
  const at = lines.findIndex((line) => /^\s*["']?theme["']?\s*:/.test(line))
  const column = /^[^:]*:\s*/.exec(lines[at] ?? '')?.[0].length ?? 0
  return {name, file, line: Math.max(0, at) + 1 + linesBefore, column: column + 1}
}

/** The theme of a template in Markdown. */
export function themeOf({tree, theme, file}: Template): ThemeChoice {
  const [first] = tree.children
  return themeIn(first?.type === 'yaml' ? first.value : '', theme, file, 1)
}
