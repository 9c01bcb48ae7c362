// What stands below a title: on a slide an item that is itself the title is not said again; a memo has no such titles.
import type {Claim, Headed} from '../model/briefing.ts'
import type {Shape} from '../model/stages.ts'

/** The items of a block without the one whose claim heads the slide; all of them in a memo, and when it is the only one. */
export function besideTitle<T>({title, items}: Headed<T>, claimOf: (item: T) => Claim, shape: Shape): readonly T[] {
  if (shape === 'memo' || title === undefined) return items
  return items.filter((item) => claimOf(item).id !== title.id)
}
