import type {Block} from '../prose/blocks.ts'

/** `Figure 1.`, `Table 2:`, `Chart 3 –`, `Box A`: what opens a caption. */
export const CAPTION =
  /^(?:(?:figure|fig|table|chart|graph|map|box|exhibit|image|photo|plate|diagram)\.?\s*(?:\d{1,3}(?:[.-]\d{1,3})?|[A-Z]\d?)\s*[.:–—-]|(?:source|sources|note|notes)\s*:)\s*/i
const LONGEST = 400

/** Paragraphs that are captions, or the source line of an exhibit, get that role: they describe, and claim nothing. */
export function withCaptions(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    const {text} = block.words
    const caption =
      block.role === 'paragraph' && block.inside === 'root' && text.length <= LONGEST && CAPTION.test(text)
    return caption ? {...block, role: 'caption', liftable: false} : block
  })
}
