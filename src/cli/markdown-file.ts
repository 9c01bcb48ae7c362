// The text of a Markdown file that is rendered as it stands.
import type {DiskWorld} from '../disk.ts'
import type {SourceId} from '../model/source.ts'
import type {Report} from '../model/stages.ts'
import {decode} from '../readers/decode.ts'
import {ReadRefused} from '../world.ts'

/** A thousand pages. A parser of Markdown takes six seconds a megabyte; in bytes. */
const LARGEST_MARKDOWN = 3 * 1024 * 1024

/** Undefined, with the reason reported, when it cannot be read, is no text, has no words or is too large. */
export async function markdownText(world: DiskWorld, file: string, report: Report): Promise<string | undefined> {
  const refuse = (message: string, hint = 'Name a Markdown file.'): undefined => {
    report({rule: 'source-is-readable', file, message, hints: [hint]})
    return undefined
  }
  try {
    const bytes = await world.read(file)
    if (bytes === undefined) return refuse('There is no such file.')
    if (bytes.length > LARGEST_MARKDOWN) {
      return refuse(
        `The file is larger than ${LARGEST_MARKDOWN / 1024 / 1024} MB; that is more than a thousand pages.`,
        'Part it into several files.'
      )
    }
    return decode({id: file as SourceId, bytes, hash: ''}, (diagnostic) => report({...diagnostic, file}))
  } catch (error) {
    if (error instanceof ReadRefused) return refuse(`The file is not read: ${error.reason}.`)
    throw error
  }
}
