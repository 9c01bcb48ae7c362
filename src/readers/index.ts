import type {Source, SourceDocument} from '../model/source.ts'
import type {Reader, Report} from '../model/stages.ts'
import {fileOf} from './decode.ts'
import {html} from './html.ts'
import {markdown} from './markdown.ts'
import {text} from './text.ts'

/** All readers; no two have an extension in common, so the order means nothing. */
export const readers: readonly Reader[] = [markdown, text, html]

/** The reader of a file, by its extension; undefined when there is none. */
export function readerFor(id: string): Reader | undefined {
  const extension = /\.[^./]+$/.exec(id)?.[0].toLowerCase()
  return readers.find((reader) => extension !== undefined && reader.extensions.includes(extension))
}

/** Reads one source. Undefined, with the reason reported, when it has no reader, is no text or has no words. */
export function readSource(source: Source, report: Report): SourceDocument | undefined {
  const reader = readerFor(source.id)
  if (reader) return reader.read(source, report)
  report({
    rule: 'source-is-known-format',
    file: fileOf(source),
    message: 'No reader knows this format.',
    hints: [`Readable are ${readers.flatMap((known) => known.extensions).join(', ')}.`]
  })
  return undefined
}
