import type {ColorToken} from '../../model/theme.ts'

/** The slot of Office's colour scheme that each colour of a theme has, and its name in drawings. */
export const SCHEME: Readonly<Record<ColorToken, {readonly slot: string; readonly name: string}>> = {
  ink: {slot: 'dk1', name: 'tx1'},
  ground: {slot: 'lt1', name: 'bg1'},
  second: {slot: 'dk2', name: 'tx2'},
  fill: {slot: 'lt2', name: 'bg2'},
  accent: {slot: 'accent1', name: 'accent1'},
  mid: {slot: 'accent2', name: 'accent2'},
  rule: {slot: 'accent3', name: 'accent3'},
  onAccent: {slot: 'accent4', name: 'accent4'}
}

export const schemeColor = (token: ColorToken): string => SCHEME[token].name

/** Face of a run: the theme's, or the one that Office has for code. */
export const FACES = {head: '+mj-lt', body: '+mn-lt', mono: 'Consolas'} as const
