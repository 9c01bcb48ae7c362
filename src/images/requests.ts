// The pictures that a Markdown tree asks for.
import {posix} from 'node:path'
import type {Image, ImageReference, Root} from 'mdast'
import {everyNode} from '../every-node.ts'
import type {Report} from '../model/stages.ts'
import type {ImageRequest, Pictures} from './index.ts'
import {shortAddress} from './short-address.ts'

export interface MarkdownImage extends ImageRequest {
  readonly alt: string
}

/** All pictures of a tree, by address or by reference; their paths are relative to the folder of `file`. */
export function imagesIn(root: Root, file: string): readonly MarkdownImage[] {
  const addresses = new Map<string, string>()
  const images: (Image | ImageReference)[] = []
  everyNode(root, (node) => {
    if (node.type === 'image' || node.type === 'imageReference') images.push(node)
    else if (node.type === 'definition' && !addresses.has(node.identifier.toUpperCase()))
      addresses.set(node.identifier.toUpperCase(), node.url)
  })
  return images.map((image) => {
    const url = image.type === 'image' ? image.url : (addresses.get(image.identifier.toUpperCase()) ?? '')
    const {line, column} = image.position?.start ?? {line: 1, column: 1}
    return {key: url, path: pathOf(url, file), place: {file, line, column}, alt: image.alt ?? ''}
  })
}

function pathOf(url: string, file: string): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url)) return url
  return posix.join(posix.dirname(file), decoded(url))
}

/** `a%20b.png` is the file `a b.png`. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

/** Says of which pictures nothing is told to those who do not see them. They are set as decoration. */
export function reportSilent(requests: readonly MarkdownImage[], {images}: Pictures, report: Report): void {
  for (const {key, alt, place} of requests) {
    if (alt !== '' || images.get(key)?.words !== '') continue
    report({
      rule: 'image-has-alt',
      ...place,
      message: `The image ${shortAddress(key)} has no alternative text.`,
      note: 'It is set as decoration: readers who do not see it are told nothing.',
      hints: ['Say between the square brackets what it shows, or leave them empty where it only decorates.']
    })
  }
}
