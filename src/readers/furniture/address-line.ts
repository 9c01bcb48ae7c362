import type {FurnitureRule, PageLine} from './page.ts'
import {edges} from './page.ts'

const LABEL =
  /^(?:source|url|link|retrieved from|available at|available from|original|original article|read the original at|via|web|website|web page)\s*:?\s*/i
const ADDRESS = /^<?(https?:\/\/[^\s<>]+|www\.[^\s<>]+)>?\.?$/i

/** A web address alone on a line above or below the text. */
export const addressLine: FurnitureRule = {
  name: 'address-line',
  doc: 'The address of the page, alone on its line.',
  find: (page) =>
    edges(page).flatMap((line) => {
      const url = line.block.role === 'paragraph' && line.block.inside === 'root' ? urlOf(line) : undefined
      return url ? [{line: line.index, reason: 'web address', facts: [url]}] : []
    })
}

function urlOf({text}: PageLine) {
  const label = LABEL.exec(text)?.[0].length ?? 0
  const value = ADDRESS.exec(text.slice(label))?.[1]
  if (value === undefined) return undefined
  const start = text.indexOf(value, label)
  return {field: 'url', value, start, end: start + value.length} as const
}
