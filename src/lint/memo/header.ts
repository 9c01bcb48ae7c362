import {fieldNamed} from '../../compose/exhibits.ts'
import type {Row} from '../../model/draft.ts'
import type {Draft} from '../../model/stages.ts'
import {wordsOf} from '../texts.ts'

/** Rows of the header or of the closing of a draft. */
const rowsOf = ({root}: Draft, kind: 'header' | 'closing'): readonly Row[] =>
  root.children.flatMap((node) => (node.type === 'exhibit' && node.kind === kind ? node.children : []))

/** What a line of the header says; undefined when the draft has no such line. */
export const headerLine = (draft: Draft, key: string): string | undefined =>
  rowsOf(draft, 'header')
    .filter(({values}) => values.key === key)
    .map((row) => wordsOf(fieldNamed(row, 'value')))[0]

/** The first line of the signature block; undefined when there is none. */
export const signer = (draft: Draft): string | undefined =>
  rowsOf(draft, 'closing')
    .filter(({values}) => values.part === 'signer')
    .map((row) => wordsOf(fieldNamed(row, 'text')))[0]
