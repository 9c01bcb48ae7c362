// The text of a Markdown file that is rendered as it stands.
import type {DiskWorld} from '../disk.ts'
import {longestStretch} from '../markdown/piecewise.ts'
import type {SourceId} from '../model/source.ts'
import type {Report} from '../model/stages.ts'
import {decode} from '../readers/decode.ts'
import {ReadRefused} from '../world.ts'

/** A thousand pages, in characters. What stands between two headings is parsed as one, at six seconds a million. */
const LONGEST_STRETCH = 3 * 1024 * 1024

/** Undefined, with the reason reported, when it cannot be read, is no text, has no words or is too large. */
export async function markdownText(world: DiskWorld, file: string, report: Report): Promise<string | undefined> {
  const refuse = (message: string, hint = 'Name a Markdown file.'): undefined => {
    report({rule: 'source-is-readable', file, message, hints: [hint]})
    return undefined
  }
  try {
    const bytes = await world.read(file)
    if (bytes === undefined) return refuse('There is no such file.')
    const text = decode({id: file as SourceId, bytes, hash: ''}, (diagnostic) => report({...diagnostic, file}))
    if (text !== undefined && longestStretch(text) > LONGEST_STRETCH) {
      return refuse(
        `More than ${LONGEST_STRETCH / 1024 / 1024} million characters stand without a heading between them.`,
        'Part the text by headings of their own, with an empty line above, or into several files.'
      )
    }
    return text
  } catch (error) {
    if (error instanceof ReadRefused) return refuse(`The file is not read: ${error.reason}.`)
    throw error
  }
}
