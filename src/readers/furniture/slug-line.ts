import type {Fact, Mark, Page, PageLine} from './page.ts'

/** Letters and figures only: what a slug keeps of a title. */
export const slugOf = (text: string): string =>
  text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

const SITE_AFTER = /^\s*[-–—|:·»]\s*(\S.{0,80})$/

/** Copies of the title near it: in lower case, with hyphens, with the site's name after it. */
export function slugLines(page: Page, title: PageLine): readonly Mark[] {
  const slug = slugOf(title.text)
  return page.lines.slice(0, Math.max(page.head, title.index)).flatMap((line) => {
    if (line === title || line.block.inside !== 'root' || line.body) return []
    if (slugOf(line.text) === slug) return [{line: line.index, reason: 'copy of the title', facts: []}]
    const site = line.text.startsWith(title.text) ? SITE_AFTER.exec(line.text.slice(title.text.length))?.[1] : undefined
    if (site === undefined) return []
    const start = line.text.length - site.length
    const fact: Fact = {field: 'publisher', value: site, start, end: line.text.length}
    return [{line: line.index, reason: 'copy of the title', facts: [fact]}]
  })
}
