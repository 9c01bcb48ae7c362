import type {Fact, FurnitureRule, PageLine} from './page.ts'
import {edges, wordsIn} from './page.ts'

const OPENS = /^(?:copyright\b|©|\(c\)\s*(?:copyright\s*)?\d{4})/i
const RESERVED = /\ball rights reserved\b/i
/** `© 2021`, `Copyright © 2019–2021 by`. */
const BEFORE_HOLDER = /^(?:copyright|©|\(c\)|[\s:,]|\d{4}|[-–]|by\b)+/i
const LONGEST = 45

/** Whose page it is, and what may be done with it. */
export const copyrightLine: FurnitureRule = {
  name: 'copyright-line',
  doc: 'The notice of copyright above or below the text.',
  find: (page) =>
    edges(page)
      .filter((line) => line.block.inside === 'root' && wordsIn(line.text).length <= LONGEST)
      .filter(({text}) => OPENS.test(text) || (RESERVED.test(text) && text.length < 160))
      .map((line) => ({line: line.index, reason: 'copyright line', facts: holder(line)}))
}

function holder({text}: PageLine): readonly Fact[] {
  const start = BEFORE_HOLDER.exec(text)?.[0].length ?? 0
  const stop = text.slice(start).search(/[.|,;]|\ball rights reserved\b/i)
  const value = (stop < 0 ? text.slice(start) : text.slice(start, start + stop)).trim()
  if (start === 0 || !/^\p{Lu}/u.test(value) || wordsIn(value).length > 8) return []
  return [{field: 'publisher', value, start, end: start + value.length}]
}
