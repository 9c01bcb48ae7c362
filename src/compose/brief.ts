// brief.yml, read and checked.
import type {Brief, Report} from '../model/stages.ts'
import {briefSchema} from './brief-schema.ts'
import {emptyMemo} from './empty-memo.ts'
import {noMarkings} from './markings-schema.ts'
import {readYaml} from './yaml.ts'

/** A project without brief.yml. */
export const emptyBrief: Brief = {
  markingAt: {line: 1, column: 1},
  markings: noMarkings,
  memo: emptyMemo,
  yardstick: 'icd203',
  aliases: {},
  sections: [],
  findings: []
}

/** The human's hand. Undefined when it has errors; every one has been reported at its line and column. */
export function parseBrief(text: string, report: Report): Brief | undefined {
  const checked = readYaml(
    text.replace(/^\ufeff/, ''),
    briefSchema,
    {
      file: 'brief.yml',
      linesBefore: 0,
      rule: 'brief-is-valid',
      rules: {theme: 'theme-is-known', form: 'form-is-known'}
    },
    report
  )
  if (checked === undefined) return undefined
  const {findings, theme, ...rest} = checked.value
  const entries = findings.map((entry, index) => ({...entry, ...checked.at(['findings', index])}))
  const choice = theme === undefined ? {} : {theme: {name: theme, file: 'brief.yml', ...checked.at(['theme'])}}
  return {...rest, ...choice, markingAt: checked.at(['marking']), findings: entries}
}
