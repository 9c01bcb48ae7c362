// The outline: an entry a heading, nested by level.
import type {Memo} from '../../model/memo.ts'
import type {Pdf} from './pdfkit.ts'

interface Entry {
  addItem(title: string, options: object): Entry
}

/** Adds the outline; all pages must be there. */
export function addOutline(memo: Memo, pdf: Pdf): void {
  const open: {readonly depth: number; readonly entry: Entry}[] = [{depth: 0, entry: pdf.outline as unknown as Entry}]
  for (const {title, depth, page, y} of memo.outline) {
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const parent = open.at(-1)?.entry
    // The library counts `left` from the right edge of the page.
    const options = {
      pageNumber: page,
      top: Math.max(0, y),
      left: memo.pages[page]?.size.width ?? 0,
      fit: false,
      expanded: true
    }
    if (parent) open.push({depth, entry: parent.addItem(title, options)})
  }
}
