// The end of an Army memorandum: authority line, signature, enclosures, distribution, copies.
import type {PhrasingContent} from 'mdast'
import type {Row} from '../model/draft.ts'
import type {Form, MemoFields} from '../model/form.ts'
import {own} from './cite.ts'
import {row} from './exhibits.ts'
import {distributed} from './header-rows.ts'
import {words} from './words.ts'

type Part = 'authority' | 'signer' | 'enclosure' | 'distribution' | 'copy'

const rowsOf = (part: Part, texts: readonly (readonly PhrasingContent[])[]): readonly Row[] =>
  texts.filter((text) => text.length > 0).map((text) => row('line', {text}, {part}))
const texts = (list: readonly string[]): readonly PhrasingContent[][] =>
  list.map((text) => (text === '' ? [] : [own(text)]))

/** `enclosed` are enclosures that the template names; they stand before those of the human. */
export function closingRows(
  form: Form,
  memo: MemoFields,
  enclosed: readonly (readonly PhrasingContent[])[],
  missing: () => void
): readonly Row[] {
  const sent = distributed(memo) ? memo.addressees : memo.distribution
  return [
    ...rowsOf('authority', texts([memo.authority])),
    ...rowsOf('signer', texts(signerOf(form, memo, missing))),
    ...rowsOf('enclosure', enclosures([...enclosed.filter((text) => text.length > 0), ...texts(memo.enclosures)])),
    ...rowsOf('distribution', sent.length === 0 ? [] : texts([words.distribution, ...sent])),
    ...rowsOf('copy', memo.copies.length === 0 ? [] : texts([words.copiesTo, ...memo.copies]))
  ]
}

function signerOf(form: Form, {signature: {name, rank, title}}: MemoFields, missing: () => void): readonly string[] {
  if (name !== '' || !form.asks.includes('signature')) return [name, rank, title]
  missing()
  return [words.gap(words.fields.signature), rank, title]
}

/** `Encl`, or `2 Encls` and the enclosures by number. */
function enclosures(list: readonly (readonly PhrasingContent[])[]): readonly (readonly PhrasingContent[])[] {
  if (list.length < 2) return list.length === 0 ? [] : [[own(words.enclosures(1))], ...list]
  const numbered = list.map((text, index): readonly PhrasingContent[] => [own(words.numbered(index + 1)), ...text])
  return [[own(words.enclosures(list.length))], ...numbered]
}
