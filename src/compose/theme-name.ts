// What stands after `theme:`, and where.

import type {Template, ThemeChoice} from '../model/stages.ts'

/** Endings of what PowerPoint opens as a template or a presentation. */
export const OFFICE_TEMPLATE = /\.(?:pot|ppt)[xm]$/i

/** Whether a theme is a file of Office. */
export const isOfficeTemplate = (name: string): boolean => OFFICE_TEMPLATE.test(name)

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
