// A memo as text, for tests: its tag tree with the words of each tag, and its pages line by line.
import type {Memo, MemoItem, MemoRun} from '../../../model/memo.ts'

type Line = MemoItem & {readonly type: 'line'}

/** What a run stands for: the drawn text, or the actual text without soft hyphens. */
export const meant = (run: MemoRun): string => (run.actualText ?? run.text).replaceAll('\u00AD', '')

/** All lines of a page. */
export const linesOn = (items: readonly MemoItem[]): readonly Line[] =>
  items.filter((item): item is Line => item.type === 'line')

/** Each run with the tag it belongs to, in the order of drawing; artifacts are left out. */
export const taggedRuns = (
  memo: Memo
): readonly {readonly tag: number; readonly run: MemoRun; readonly last: boolean}[] =>
  memo.pages.flatMap(({items}) =>
    linesOn(items).flatMap((line) => {
      const {tag, runs} = line
      return tag === 'artifact'
        ? []
        : runs.map((run, index) => ({tag: run.tag ?? tag, run, last: index === runs.length - 1}))
    })
  )

/** One line a tag: indent, role, attributes, its own words. */
export function tagTreeText(memo: Memo): string {
  const words = new Map<number, string>()
  for (const {tag, run, last} of taggedRuns(memo)) {
    const divided = run.actualText?.endsWith('\u00AD') ?? false
    words.set(tag, `${words.get(tag) ?? ''}${meant(run)}${last && !divided ? ' ' : ''}`)
  }
  const depth: number[] = []
  return memo.tags
    .map((tag, index) => {
      depth[index] = index === 0 ? 0 : (depth[tag.parent] ?? 0) + 1
      const attributes = [tag.id, tag.scope, tag.alt, tag.ordered ? 'ordered' : undefined].filter(Boolean).join(', ')
      const own = words.get(index)?.trim() ?? ''
      const start = `${'  '.repeat(depth[index] ?? 0)}${tag.role}${attributes === '' ? '' : ` (${attributes})`}`
      return own === '' ? start : `${start}: ${own}`
    })
    .join('\n')
}

/** Pages with one line of text a line of the memo, sorted as they were set; places in whole points. */
export const pagesText = (memo: Memo): string =>
  memo.pages
    .map(({items}, index) =>
      [
        `page ${index + 1}`,
        ...linesOn(items).map((line) => {
          const text = line.runs.map((run) => (run.raised > 0 ? `^${run.text}` : run.text)).join('')
          const mark = line.tag === 'artifact' ? ' *' : ''
          return `${String(Math.round(line.x)).padStart(4)} ${String(Math.round(line.baseline)).padStart(4)} ${text}${mark}`
        })
      ].join('\n')
    )
    .join('\n')
