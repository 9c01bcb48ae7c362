import type {FurnitureRule, Page, PageLine} from './page.ts'
import {marksOf} from './page.ts'

const NAMED = /^(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/i
const BARE = /^[-–—|[ ]*(\d{1,4})(?:\s*(?:of|\/)\s*\d{1,4})?[-–—|\] ]*$/
/** A number alone on a line is a page number when so many count upwards. */
const SHORTEST_RUN = 3
/** Pages with a picture or a table may show none. */
const LARGEST_STEP = 3

/** `Page 3 of 12`, `- 3 -`, and numbers alone on their lines that count upwards through the text. */
export const pageNumber: FurnitureRule = {
  name: 'page-number',
  doc: 'The number of a printed page.',
  find(page) {
    const counted = counting(page)
    return marksOf(page.lines, (line) =>
      counted.has(line.index) || (plain(line) && NAMED.test(line.text)) ? 'page number' : undefined
    )
  }
}

const plain = ({block}: PageLine): boolean => block.inside === 'root' && block.role !== 'code'

function counting({lines}: Page): ReadonlySet<number> {
  const runs: {readonly lines: number[]; last: number}[] = []
  for (const line of lines) {
    const digits = plain(line) ? BARE.exec(line.text.slice(0, 40))?.[1] : undefined
    if (digits === undefined) continue
    const number = Number(digits)
    const run = runs[runs.length - 1]
    if (run && number > run.last && number - run.last <= LARGEST_STEP) {
      run.lines.push(line.index)
      run.last = number
    } else runs.push({lines: [line.index], last: number})
  }
  return new Set(runs.filter((run) => run.lines.length >= SHORTEST_RUN && apart(run.lines)).flatMap((run) => run.lines))
}

/** Between pages stands text: numbers right below each other are a list. */
function apart(lines: readonly number[]): boolean {
  const close = lines.filter((line, at) => at > 0 && line - (lines[at - 1] ?? 0) < 2)
  return close.length * 2 < lines.length
}
