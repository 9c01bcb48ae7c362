// What the sources say of their markings, looked up by place.
import {bannerWords, portionWords, readPortions, rollUp} from '../markings/index.ts'
import type {Briefing, BriefSource} from '../model/briefing.ts'
import type {Marking} from '../model/marking.ts'
import type {Span} from '../model/source.ts'

type Marked = Pick<Briefing, 'sources' | 'markings' | 'marking'>

/** The markings of the portions that spans lie in, rolled up. */
function markingsAt(origins: readonly Span[], sources: ReadonlyMap<string, BriefSource>): readonly Marking[] {
  const marks = new Set<string>()
  for (const {source, start, end} of origins)
    for (const portion of sources.get(source)?.portions ?? [])
      if (portion.start < end && start < portion.end) marks.add(portion.mark)
  return rollUp([...marks].flatMap(readPortions))
}

/** Portion mark of words by their places; '' for all of a briefing whose sources have none. */
export function markOf({sources}: Marked): (origins: readonly Span[]) => string {
  const marked = new Map(sources.filter(({portions}) => portions.length > 0).map((source) => [source.id, source]))
  if (marked.size === 0) return () => ''
  return (origins) => portionWords(markingsAt(origins, marked))
}

/**
 * Banner of a page by the places of its words, for all pages but the first. Where `brief.yml` wants pages to carry their
 * own: the highest on the page, that of the whole where words are from a source without markings, and the lowest level
 * where none are from a source.
 */
export function pageBannerOf(briefing: Marked): (origins: readonly Span[]) => string {
  const {sources, markings, marking} = briefing
  const marked = new Map(
    sources.filter(({portions}) => portions.length > 0).map((source) => [source.id as string, source])
  )
  if (markings.banner === 'overall' || marked.size === 0) return () => marking
  const lowest = rollUp(
    [...marked.values()].flatMap(({portions}) => portions.flatMap(({mark}) => readPortions(mark)))
  ).map(({system}): Marking => ({system, level: 0, controls: [], release: undefined}))
  return (origins) => {
    if (origins.some(({source}) => !marked.has(source))) return marking
    const found = markingsAt(origins, marked)
    return bannerWords(found.length > 0 ? found : lowest, markings)
  }
}
