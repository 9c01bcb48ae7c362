import {STYLE} from '../../forms/ar-25-50.ts'
import type {Memo} from '../../model/memo.ts'
import type {Span} from '../../model/source.ts'
import type {MemoRule} from '../rule.ts'

interface Set {
  lines: number
  first: string
  span: Span | undefined
}

/** Lines of each paragraph of body text, by its tag. */
function paragraphsIn({pages, tags, theme}: Memo): readonly Set[] {
  const sets = new Map<number, Set & {readonly places: globalThis.Set<string>}>()
  pages.forEach(({items}, page) => {
    for (const item of items) {
      if (item.type !== 'line' || item.tag === 'artifact' || tags[item.tag]?.role !== 'P') continue
      if (item.runs[0]?.size !== theme.memo.styles.body.size) continue
      const set = sets.get(item.tag) ?? {lines: 0, first: '', span: undefined, places: new globalThis.Set<string>()}
      set.places.add(`${page} ${item.baseline}`)
      set.lines = set.places.size
      if (set.first.length < 20) set.first += item.runs.map(({text}) => text).join('')
      set.span ??= item.origin[0]
      sets.set(item.tag, set)
    }
  })
  return [...sets.values()]
}

export const paragraphIsShort: MemoRule = {
  id: 'paragraph-is-short',
  forms: ['ar-25-50'],
  source: STYLE.paragraphLines.source,
  check({memo}) {
    return paragraphsIn(memo)
      .filter(({lines}) => lines > STYLE.paragraphLines.value)
      .map(({lines, first, span}) => ({
        message: `The paragraph “${first.slice(0, 40).trim()} …” has ${lines} lines; at most ${STYLE.paragraphLines.value} are asked for.`,
        hints: ['Part it, or leave some of it out.'],
        at: span === undefined ? ('brief' as const) : {span}
      }))
  }
}
