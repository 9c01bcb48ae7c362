// Parts on slides: which atoms stand together, and where.
import type {DeckBox, Rect} from '../../../model/deck.ts'
import {bestPages, type Range} from '../best-pages.ts'
import {type Body, body} from '../body.ts'
import type {Notes} from './notes.ts'
import type {Atom, Part} from './part.ts'

/** Between two things that are not one text. */
export const GAP = 14
/** Sums of heights differ in their last bits. */
const ROUNDING = 0.01

interface Placed {
  readonly part: Part
  readonly index: number
  readonly atom: Atom
}
/** Atoms of one part on one slide. */
interface Run {
  readonly part: Part
  readonly from: number
  readonly to: number
  readonly height: number
  readonly stretch: number
}

export interface Slides {
  readonly count: number
  /** Their boxes, made when they are the best of those that are tried. */
  bodies(): readonly Body[]
  /** How far they are from what reads best. */
  readonly cost: number
}

/** The slides of parts that follow each other. */
export function slidesOf(parts: readonly Part[], area: Rect, notes: Notes): Slides {
  const all = parts.flatMap((part) => part.atoms.map((atom, index): Placed => ({part, index, atom})))
  const left = (from: number, to: number): number => {
    const runs = runsIn(all.slice(from, to))
    const room = area.height - heightOf(runs) - notes.height(notesIn(all.slice(from, to))) + ROUNDING
    return room < 0 ? room : Math.max(0, room - runs.reduce((sum, run) => sum + run.stretch, 0))
  }
  const {ranges, cost} = bestPages(all.length, area.height, left, (at) => all[at]?.atom.cost ?? 0)
  return {count: ranges.length, cost, bodies: () => ranges.map((range) => bodyOf(all, range, area, notes))}
}

const notesIn = (placed: readonly Placed[]): readonly string[] => placed.flatMap(({atom}) => atom.notes)
const heightOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.height + GAP, -GAP)

function runsIn(placed: readonly Placed[]): readonly Run[] {
  const runs: {-readonly [Key in keyof Run]: Run[Key]}[] = []
  for (const {part, index, atom} of placed) {
    const last = runs.at(-1)
    if (last && last.part === part) {
      last.to = index + 1
      last.height += atom.space + atom.height
      last.stretch += atom.stretch
    } else runs.push({part, from: index, to: index + 1, height: part.lead + atom.height, stretch: atom.stretch})
  }
  return runs
}

function bodyOf(all: readonly Placed[], [from, to]: Range, area: Rect, notes: Notes): Body {
  const placed = all.slice(from, to)
  const runs = runsIn(placed)
  const marked = notesIn(placed)
  let free = area.height - heightOf(runs) - notes.height(marked)
  let y = area.y
  const boxes: DeckBox[] = []
  for (const run of runs) {
    const more = Math.max(0, Math.min(run.stretch, free))
    free -= more
    const height = run.height + more
    const made = run.part.boxes(run.from, run.to, {...area, y, height})
    boxes.push(...made)
    y = Math.max(...made.map(({rect}) => rect.y + rect.height), y) + GAP
  }
  const cited = runs.flatMap((run) => run.part.cited(run.from, run.to))
  return body([...named(withBody(boxes, area, marked.length > 0)), ...notes.boxes(marked, area)], {cited})
}

/** The only running text of a slide is its body placeholder; alone on it, it has all the room. */
function withBody(boxes: readonly DeckBox[], area: Rect, noted: boolean): readonly DeckBox[] {
  const texts = boxes.filter((box) => box.name === 'text')
  const alone = boxes.length === 1 && !noted
  return boxes.map((box) => {
    if (texts.length !== 1 || box !== texts[0] || box.type !== 'text') return box
    const rect = alone ? {...box.rect, height: area.height} : box.rect
    return {...box, rect, name: 'body', placeholder: 'body'}
  })
}

/** Names are unique on a slide. */
function named(boxes: readonly DeckBox[]): readonly DeckBox[] {
  const seen = new Map<string, number>()
  return boxes.map((box) => {
    const count = (seen.get(box.name) ?? 0) + 1
    seen.set(box.name, count)
    return count === 1 ? box : {...box, name: `${box.name} ${count}`}
  })
}
