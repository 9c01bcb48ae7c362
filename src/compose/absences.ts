// What the sources do not give, in words: one line for all sources that lack the same.
import type {Absence, Briefing} from '../model/briefing.ts'
import {words} from './words.ts'

type Fact = 'title' | 'author' | 'date'

/** `Title and date of [2]`, `Author of [1] and [3]`, then the others in their order. */
export function absencesOf({absences}: Briefing): readonly string[] {
  const lacking = new Map<number, Fact[]>()
  for (const absence of absences) {
    if (!isFact(absence)) continue
    for (const source of absence.sources) lacking.set(source, [...(lacking.get(source) ?? []), absence.what])
  }
  const alike = new Map<string, {facts: Fact[]; sources: number[]}>()
  for (const [source, facts] of [...lacking].sort(([a], [b]) => a - b)) {
    const group = alike.get(facts.join()) ?? {facts, sources: []}
    alike.set(facts.join(), group)
    group.sources.push(source)
  }
  return [
    ...[...alike.values()].map(({facts, sources}) =>
      words.absentFacts(
        facts.map((fact) => words.facts[fact]),
        sources
      )
    ),
    ...absences.flatMap((absence) => (isFact(absence) ? [] : [absenceWords(absence)]))
  ]
}

type AboutFacts = Extract<Absence, {readonly what: Fact}>

const isFact = (absence: Absence): absence is AboutFacts =>
  absence.what === 'title' || absence.what === 'author' || absence.what === 'date'

function absenceWords(absence: Exclude<Absence, AboutFacts>): string {
  return absence.what === 'confidence'
    ? words.absent.confidence(absence.sources)
    : words.absent[absence.what](absence.figures, absence.of)
}
