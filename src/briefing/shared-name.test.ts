import {describe, expect, it} from 'vitest'
import {extract} from '../extractors/index.ts'
import {documentOf} from '../testing/document-of.ts'
import {sharedName} from './shared-name.ts'

const nameIn = (...texts: readonly string[]) =>
  sharedName(texts.map((text, index) => extract(documentOf(text, undefined, `${index}.txt`), () => undefined)))

describe('the name that the sources share', () => {
  it('is the one that stands in most of them', () => {
    expect(
      nameIn(
        'The Harbour Reform Act passed in May. The Corvane Port Authority will apply it.',
        'Under the Harbour Reform Act every quay has one owner. Port Linnard waits for money.',
        'Boat owners have read the Harbour Reform Act with care.'
      )
    ).toBe('Harbour Reform Act')
  })
  it('is none when each speaks of something else', () => {
    expect(nameIn('The Harbour Reform Act passed.', 'Port Linnard waits.', 'The Varia Water Board met.')).toBe(
      undefined
    )
  })
})
