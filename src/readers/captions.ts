import type {Block} from '../prose/blocks.ts'

/** `Figure 1.`, `Table 2:`, `Chart 3 –`, `Box A`: what opens a caption. */
const CAPTION =
  /^(?:figure|fig|table|chart|graph|map|box|exhibit|image|photo|plate|diagram)\.?\s*(?:\d{1,3}(?:[.-]\d{1,3})?|[A-Z]\d?)\s*[.:–—-]\s*/i
/** Below an exhibit; anywhere else a sentence may begin so. */
const BELOW = /^(?:sources?|notes?)\s*:\s*/i
const LONGEST = 400

/** Paragraphs that are captions, or the source line of an exhibit, get that role: they describe, and claim nothing. */
export function withCaptions(blocks: readonly Block[]): readonly Block[] {
  let exhibit = false
  return blocks.map((block) => {
    const {text} = block.words
    const plain = block.role === 'paragraph' && block.inside === 'root' && text.length <= LONGEST
    const caption = plain && (CAPTION.test(text) || (exhibit && BELOW.test(text)))
    exhibit = caption || block.role === 'cell'
    return caption ? {...block, role: 'caption', liftable: false} : block
  })
}
