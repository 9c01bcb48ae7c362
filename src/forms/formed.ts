// A theme on the paper that a form demands.
import type {Form} from '../model/form.ts'
import type {MemoRole, MemoStyle, Theme} from '../model/theme.ts'

/** Roles of running text; they take the size that the form asks for, the others stay as they are. */
const TEXT: ReadonlySet<MemoRole> = new Set(['body', 'bottomLine', 'claimHead', 'headerValue'])

/** The theme as the form lets it be: its faces stay, its paper, margins, size of text and ink give way. */
export function formed(theme: Theme, {page}: Form): Theme {
  if (page === undefined) return theme
  const ink = page.ink.value
  const styles = Object.fromEntries(
    Object.entries(theme.memo.styles).map(([role, style]): [string, MemoStyle] => [
      role,
      TEXT.has(role as MemoRole) ? {...style, ...page.type.value} : style
    ])
  ) as Theme['memo']['styles']
  return {
    ...theme,
    colors: {...theme.colors, ink, second: ink, accent: ink},
    memo: {
      ...theme.memo,
      page: {...page.paper.value, ...page.margins.value},
      side: {width: 0, gutter: 0},
      headRule: 0,
      styles
    }
  }
}
