// What is different in the briefing since the last build, for the person who reads the terminal. No output depends on it.
import type {Briefing, Claim, Figure} from '../model/briefing.ts'

/** What of a briefing is compared. */
export interface Edition {
  readonly sources: readonly {readonly id: string; readonly hash: string}[]
  readonly bottomLine: readonly string[]
  readonly figures: readonly {readonly key: string; readonly measure: string; readonly shown: string}[]
  readonly conflicts: readonly {readonly id: string; readonly measure: string; readonly values: readonly string[]}[]
  readonly claims: readonly {readonly id: string; readonly text: string; readonly witnesses: number}[]
}

export interface Change {
  readonly what: 'source' | 'bottom line' | 'figure' | 'conflict' | 'witnesses'
  readonly how: 'new' | 'changed' | 'withdrawn'
  readonly words: string
}

export function editionOf(briefing: Briefing): Edition {
  const bottomLine = briefing.bottomLine ? [briefing.bottomLine.claim, ...briefing.bottomLine.supports] : []
  const claims = [...bottomLine, ...briefing.sections.flatMap((section) => [section.title, ...section.claims])]
  return {
    sources: briefing.sources.map(({id, hash}) => ({id, hash})),
    bottomLine: bottomLine.map((claim) => claim.text),
    figures: briefing.figures.items.map((figure) => ({
      key: `${figure.unitKey} ${figure.measure.toLowerCase()}`,
      measure: figure.measure,
      shown: shownOf(figure)
    })),
    conflicts: briefing.conflicts.map(({id, measure, values}) => ({id, measure, values: values.map(shownOf)})),
    claims: [...new Map(claims.map((claim) => [claim.id, claimOf(claim)])).values()]
  }
}

const claimOf = ({id, text, witnesses}: Claim) => ({id, text, witnesses: witnesses.length})

const shownOf = ({qualifier, number, unit, period}: Figure): string =>
  [qualifier, number, unit, period].filter((part) => part !== '').join(' ')

/** The edition in a `briefing.json`; undefined when there is none, or it is not one of ours. */
export function readEdition(json: string | undefined): Edition | undefined {
  if (json === undefined) return undefined
  try {
    return editionOf(JSON.parse(json) as Briefing)
  } catch {
    return undefined
  }
}

/** All changes from one edition to the next: sources, bottom line, figures, conflicts, witnesses. */
export function changesBetween(before: Edition, after: Edition): readonly Change[] {
  return [
    ...sourceChanges(before, after),
    ...bottomLineChanges(before, after),
    ...figureChanges(before, after),
    ...conflictChanges(before, after),
    ...witnessChanges(before, after)
  ]
}

function sourceChanges(before: Edition, after: Edition): readonly Change[] {
  const hashes = new Map(before.sources.map(({id, hash}) => [id, hash]))
  const now = new Set(after.sources.map(({id}) => id))
  const arrived = after.sources.flatMap(({id, hash}): Change[] => {
    const old = hashes.get(id)
    if (old === hash) return []
    return [{what: 'source', how: old === undefined ? 'new' : 'changed', words: id}]
  })
  const gone = before.sources.filter(({id}) => !now.has(id))
  return [...arrived, ...gone.map(({id}): Change => ({what: 'source', how: 'withdrawn', words: id}))]
}

function bottomLineChanges(before: Edition, after: Edition): readonly Change[] {
  const change =
    (how: Change['how']) =>
    (text: string): Change => ({what: 'bottom line', how, words: `“${text}”`})
  return [
    ...without(after.bottomLine, before.bottomLine).map(change('new')),
    ...without(before.bottomLine, after.bottomLine).map(change('withdrawn'))
  ]
}

const without = (all: readonly string[], some: readonly string[]): readonly string[] =>
  all.filter((item) => !some.includes(item))

/** A figure is the same when the same thing is measured in the same unit; then its value may have changed. */
function figureChanges(before: Edition, after: Edition): readonly Change[] {
  const same = new Set(before.figures.map(({key, shown}) => `${key}\n${shown}`))
  const open = new Map<string, Edition['figures'][number][]>()
  const kept = new Set(after.figures.map(({key, shown}) => `${key}\n${shown}`))
  for (const figure of before.figures)
    if (!kept.has(`${figure.key}\n${figure.shown}`)) open.set(figure.key, [...(open.get(figure.key) ?? []), figure])
  const changes = after.figures.flatMap((figure): Change[] => {
    if (same.has(`${figure.key}\n${figure.shown}`)) return []
    const old = open.get(figure.key)?.shift()
    if (old === undefined) return [{what: 'figure', how: 'new', words: `${figure.shown}: ${figure.measure}`}]
    return [{what: 'figure', how: 'changed', words: `${old.shown} → ${figure.shown}: ${figure.measure}`}]
  })
  const gone = [...open.values()].flat()
  return [
    ...changes,
    ...gone.map(({shown, measure}): Change => ({what: 'figure', how: 'withdrawn', words: `${shown}: ${measure}`}))
  ]
}

function conflictChanges(before: Edition, after: Edition): readonly Change[] {
  const words = ({measure, values}: Edition['conflicts'][number]): string => `${measure}: ${values.join(' against ')}`
  const ids = (edition: Edition): ReadonlySet<string> => new Set(edition.conflicts.map(({id}) => id))
  const [old, now] = [ids(before), ids(after)]
  return [
    ...after.conflicts
      .filter(({id}) => !old.has(id))
      .map((conflict): Change => ({what: 'conflict', how: 'new', words: words(conflict)})),
    ...before.conflicts
      .filter(({id}) => !now.has(id))
      .map((conflict): Change => ({what: 'conflict', how: 'withdrawn', words: words(conflict)}))
  ]
}

function witnessChanges(before: Edition, after: Edition): readonly Change[] {
  const byId = new Map(before.claims.map((claim) => [claim.id, claim]))
  const byText = new Map(before.claims.map((claim) => [claim.text, claim]))
  return after.claims.flatMap((claim): Change[] => {
    const old = byId.get(claim.id) ?? byText.get(claim.text)
    if (old === undefined || old.witnesses === claim.witnesses) return []
    return [{what: 'witnesses', how: 'changed', words: `${old.witnesses} → ${claim.witnesses}: “${claim.text}”`}]
  })
}

/** So many changes of a kind are told one by one; the rest are counted. */
const TOLD = 8

/** In lines for a terminal; the first says how many there are. */
export function changesText(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing changed in the briefing since the last build.\n'
  const kinds = [...new Set(changes.map(({what}) => what))]
  const lines = kinds.flatMap((kind) => {
    const all = changes.filter(({what}) => what === kind)
    const told = all.slice(0, TOLD).map(({how, words}) => `  ${kind} ${how}: ${words}`)
    return all.length > TOLD ? [...told, `  ${kind}: ${all.length - TOLD} more`] : told
  })
  return `${['Changed since the last build:', ...lines].join('\n')}\n`
}
