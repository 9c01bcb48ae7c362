import type {Briefing, Claim, Figure} from '../model/briefing.ts'

type Term = Briefing['terms'][number]

/** The terms that the words of the briefing use, in their order: a reader meets no other. */
export function usedTerms(briefing: Briefing): readonly Term[] {
  const all = shownTexts(briefing).flatMap(wordsOf)
  const shown = new Set(all)
  const phrases = ` ${all.join(' ')} `
  return briefing.terms.filter(({short}) => {
    const words = wordsOf(short)
    return words.length === 1 ? shown.has(words[0] ?? '') && isCoined(short) : phrases.includes(` ${words.join(' ')} `)
  })
}

/** `CSTO`, `eID`: a word that a reader cannot know. `data` he knows. */
const isCoined = (short: string): boolean => /\p{Lu}.*\p{Lu}|\d/u.test(short)

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:[-&/'’][\p{L}\p{N}]+)*/gu) ?? []

function shownTexts(briefing: Briefing): readonly string[] {
  const ofClaim = (claim: Claim | undefined) => (claim ? [claim.text] : [])
  const ofFigure = ({unit, measure}: Figure) => [unit, measure]
  return [
    ...ofClaim(briefing.bottomLine?.claim),
    ...(briefing.bottomLine?.supports.flatMap(ofClaim) ?? []),
    ...briefing.figures.items.flatMap(ofFigure),
    ...briefing.conflicts.flatMap(({values}) => values.flatMap(ofFigure)),
    ...briefing.sections.flatMap(({title, claims, tables}) => [
      ...ofClaim(title),
      ...claims.flatMap(ofClaim),
      ...tables.flatMap(({header, rows}) => [header, ...rows].flat())
    ]),
    ...briefing.chronology.items.flatMap(({claim}) => ofClaim(claim)),
    ...briefing.quotations.items.flatMap(({words, role}) => [words, role]),
    ...briefing.agreement.items.flatMap(({claim}) => ofClaim(claim)),
    ...briefing.outlook.items.flatMap(({claim}) => ofClaim(claim)),
    ...briefing.gaps.items.flatMap(ofClaim)
  ]
}
