import type {RootContent} from 'mdast'
import {nameHint} from '../compose/nearest.ts'
import {LAYOUT_NAMES} from '../compose/slide-layouts.ts'
import {type Reading, reportAt} from './reading.ts'

/** A layout that does not exist; the slide gets the one that its content asks for. */
export const reportLayout = (name: string, at: {readonly position?: RootContent['position']}, reading: Reading): void =>
  reportAt(at, reading, {
    rule: 'layout-is-known',
    message: `There is no layout \`${name}\`.`,
    note: 'The slide is laid out by what stands on it.',
    hints: [nameHint(name, LAYOUT_NAMES, (known) => `\`layout=${known}\``)]
  })
