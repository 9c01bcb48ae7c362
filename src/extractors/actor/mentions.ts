import {ORGANISATION_HEADS} from '../../lexicon/organisation-words.ts'
import type {Prose} from '../../model/finding.ts'
import {sentencesByPassage} from '../../prose/sentence-at.ts'
import {termsIn} from '../term.ts'
import {fullestNames, surnameOf} from './fullest.ts'
import type {Mention} from './mention.ts'
import {organisation} from './organisation.ts'
import {namedPerson, titledPerson} from './person.ts'
import {type Piece, piecesOf} from './pieces.ts'
import {place} from './place.ts'

/** A mention in its passage, with the fullest name of its actor. */
export interface ActorMention extends Mention {
  readonly passage: number
}

interface Page {
  readonly passage: number
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** Acronyms that the document explains as organisations. */
function acronymsOf(prose: Prose): ReadonlyMap<string, string> {
  const terms = prose.document.passages.flatMap(({text}) => termsIn(text))
  return new Map(
    terms
      .filter(
        ({short, long}) =>
          /^\p{Lu}/u.test(long) &&
          !/\s/u.test(short) &&
          long.split(/[\s-]/u).some((word) => ORGANISATION_HEADS.has(word))
      )
      .map(({short, long}) => [short, long] as const)
  )
}

/** Capitalised words that stand alone in the middle of sentences; a surname does sooner or later. */
function recurringIn(pages: readonly Page[]): ReadonlySet<string> {
  const alone = new Set<string>()
  for (const {pieces} of pages) {
    for (const [at, piece] of pieces.entries()) {
      const joined =
        (piece.adjoins && pieces[at - 1]?.capital === true) ||
        (pieces[at + 1]?.adjoins === true && pieces[at + 1]?.capital === true && !piece.possessive)
      if (piece.capital && !piece.opening && !joined) alone.add(piece.text)
    }
  }
  return alone
}

function firstPass(
  {text, pieces}: Page,
  acronyms: ReadonlyMap<string, string>,
  recurring: ReadonlySet<string>
): readonly Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < pieces.length; ) {
    const match =
      titledPerson(text, pieces, at) ??
      organisation(text, pieces, at, acronyms) ??
      namedPerson(text, pieces, at, recurring) ??
      place(text, pieces, at)
    if (match !== undefined) found.push(match.mention)
    at = match?.to ?? at + 1
  }
  return found
}

/** Bare surnames of people whom the document names in full or with a title somewhere. */
function surnames(page: Page, found: readonly Mention[], known: ReadonlySet<string>): readonly Mention[] {
  let next = 0
  const taken = (piece: Piece): boolean => {
    while (next < found.length && (found[next]?.end ?? 0) <= piece.start) next++
    return (found[next]?.start ?? Number.POSITIVE_INFINITY) <= piece.start
  }
  return page.pieces
    .filter((piece) => !taken(piece) && piece.capital && known.has(piece.text))
    .map(({text, start, end}) => ({type: 'person', name: text, role: undefined, start, end, rule: 'actor/surname'}))
}

/** Every mention of a person, an organisation or a country in the sentences of a document, in order of place. */
export function mentionsIn(prose: Prose): readonly ActorMention[] {
  const sentences = sentencesByPassage(prose)
  const pages: Page[] = prose.document.passages
    .filter(({index}) => sentences.has(index))
    .map(({index, text}) => ({
      passage: index,
      text,
      pieces: piecesOf(text, new Set((sentences.get(index) ?? []).map(({start}) => start)))
    }))
  const acronyms = acronymsOf(prose)
  const recurring = recurringIn(pages)
  const first = pages.map((page) => firstPass(page, acronyms, recurring))
  const persons = first.flat().filter(({type}) => type === 'person')
  const known = new Set(persons.flatMap(({name}) => [surnameOf(name)]))
  const fullest = fullestNames(persons)
  return pages.flatMap((page, index) => {
    const found = first[index] ?? []
    return [...found, ...surnames(page, found, known)]
      .sort((a, b) => a.start - b.start)
      .map((mention) => ({
        ...mention,
        name: mention.type === 'person' ? fullest(mention.name) : mention.name,
        passage: page.passage
      }))
  })
}
