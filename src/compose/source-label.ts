// The short name of a source, with the place of the datum that it is.
import type {PhrasingContent, Text} from 'mdast'
import type {BriefSource, Evidence} from '../model/briefing.ts'
import {own, sourced} from './cite.ts'
import {givenDate} from './dated.ts'
import {words} from './words.ts'

/** Longer names do not fit a column of a table: there the mark stands alone, and the list of sources explains it. */
const SHORT = 24

/** Words of the source where its label is its publisher, author or title, which may be cut; else the file's name. */
export function labelText({label, meta}: BriefSource): Text {
  const words = label.replace(/\s…$/, '')
  const datum = [meta.publisher, meta.author, meta.title].find((given) => given?.value.startsWith(words))
  return datum?.span === undefined ? own(label) : sourced(label, [datum.span])
}

export const isShort = ({label}: BriefSource): boolean => label.length <= SHORT

/** Where a sentence stands, in words: `Coast Institute, 5 October 2021, ¶ 4`. */
export function placeWords({source, paragraph}: Evidence, sources: readonly BriefSource[]): PhrasingContent[] {
  const found = sources.find(({number}) => number === source)
  const place = own(words.place(paragraph))
  if (found === undefined) return [place]
  const {date} = found.meta
  const when = date === undefined ? own(words.noDate) : givenDate(date)
  return [labelText(found), own(words.comma), when, own(words.comma), place]
}
