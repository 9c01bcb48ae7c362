// How far down a statement stands. News puts first what matters; a report puts it under headings that say so, and opens
// its sections with it.
import {lookedUpHeading, tellingHeading} from '../../lexicon/telling-headings.ts'
import type {Statement} from '../statements.ts'

/** A text with fewer sections, or fewer sentences, is read from the top even where it has headings. */
const SECTIONS = 4
const SENTENCES = 40

/**
 * Of each statement its place, from 0 for the first to nearly 1. In a text of many sections half of it is the place in
 * the section; a summary stands at the top of its text, and an annex at the end, wherever they are.
 */
export function depthsOf(statements: readonly Statement[]): readonly number[] {
  const depths: number[] = []
  for (let start = 0; start < statements.length; ) {
    const source = statements[start]?.evidence.source
    let end = start + 1
    while (end < statements.length && statements[end]?.evidence.source === source) end++
    depths.push(...depthsIn(statements.slice(start, end)))
    start = end
  }
  return depths
}

/** The same for the statements of one text. */
function depthsIn(statements: readonly Statement[]): readonly number[] {
  const sections = sectionsOf(statements)
  const sectioned = sections.length >= SECTIONS && statements.length >= SENTENCES
  return sections.flatMap(({start, size}) =>
    statements.slice(start, start + size).map(({heading, above}, at) => {
      const ofText = (start + at) / statements.length
      if (!sectioned) return ofText
      if (tellingHeading.test(heading)) return 0
      return [heading, ...above].some((one) => lookedUpHeading.test(one)) ? 1 : (ofText + at / size) / 2
    })
  )
}

/** Runs of statements under one heading; lengths are counts of statements. */
function sectionsOf(statements: readonly Statement[]): readonly {readonly start: number; readonly size: number}[] {
  const starts = statements.flatMap(({passage}, at) =>
    at === 0 || passage.heading !== statements[at - 1]?.passage.heading ? [at] : []
  )
  return starts.map((start, index) => ({start, size: (starts[index + 1] ?? statements.length) - start}))
}
