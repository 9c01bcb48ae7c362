// Markings of several systems beside each other; as long as all are of one, it is that one.
import type {Marking} from '../model/marking.ts'
import {parsePortion} from './parse.ts'
import {type BannerStyle, bannerOf, portionOf} from './write.ts'

/** Between marks of two systems; no mark has it. */
const BESIDE = ' + '

/** Marks before a portion, `S//NF`; '' for none. */
export const portionWords = (markings: readonly Marking[]): string => markings.map(portionOf).join(BESIDE)

/** What `portionWords` wrote. */
export const readPortions = (mark: string): readonly Marking[] =>
  mark.split(BESIDE).flatMap((part) => parsePortion(part) ?? [])

/** The banner of markings, `SECRET//NOFORN`; '' for none. */
export const bannerWords = (markings: readonly Marking[], style: BannerStyle): string =>
  markings.map((marking) => bannerOf(marking, style)).join(BESIDE)
