import {ORGANISATION_HEADS} from '../../lexicon/organisation-words.ts'
import type {Passage, Prose, Refusal, Sentence} from '../../model/finding.ts'
import {sentencesByPassage} from '../../prose/sentence-at.ts'
import {termsIn} from '../term.ts'
import {fullestNames, surnameOf} from './fullest.ts'
import {isCapitalAt} from './letters.ts'
import type {Mention} from './mention.ts'
import {namedPerson, type RefuseName} from './named-person.ts'
import {organisation} from './organisation.ts'
import {titledPerson} from './person.ts'
import {type Piece, piecesOf} from './pieces.ts'
import {place} from './place.ts'

/** A mention in its passage, with the fullest name of its actor. */
export interface ActorMention extends Mention {
  readonly passage: number
}

/** A passage that is made of sentences, as words; shared by all who ask for one document. */
export interface Page {
  readonly passage: Passage
  readonly sentences: readonly Sentence[]
  readonly pieces: readonly Piece[]
}

/** Two capitals together, the least that an acronym has, or three with stops; `U.S.` and its like nobody explains. */
const isAcronym = ({capital, text}: Piece): boolean =>
  capital && (isCapitalAt(text, 1) || (text.charAt(1) === '.' && text.length > 'U.S.'.length))
/** Words and marks with which a text explains one. */
const EXPLAINING = ['(', '[', ', or ', 'stands for', 'short for', 'that is,', 'known as']

/** Whether a passage prints an acronym and a word that heads the name of an organisation: else it explains none. */
const mayExplain = ({passage, pieces}: Page): boolean =>
  pieces.some(isAcronym) &&
  EXPLAINING.some((words) => passage.text.includes(words)) &&
  pieces.some(({capital, text}) => capital && ORGANISATION_HEADS.has(text))

/** Acronyms that the document explains as organisations. */
function acronymsOf(pages: readonly Page[]): ReadonlyMap<string, string> {
  const explained = new Map<string, string>()
  for (const page of pages) {
    if (!mayExplain(page)) continue
    for (const {short, long} of termsIn(page.passage.text)) {
      if (!/^\p{Lu}/u.test(long) || /\s/u.test(short)) continue
      if (long.split(/[\s-]/u).some((word) => ORGANISATION_HEADS.has(word))) explained.set(short, long)
    }
  }
  return explained
}

/** Capitalised words that stand alone in the middle of sentences; a surname does sooner or later. */
function recurringIn(pages: readonly Page[]): ReadonlySet<string> {
  const alone = new Set<string>()
  for (const {pieces} of pages) {
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at]
      if (!piece?.capital || piece.opening) continue
      const joined =
        (piece.adjoins && pieces[at - 1]?.capital === true) ||
        (pieces[at + 1]?.adjoins === true && pieces[at + 1]?.capital === true && !piece.possessive)
      if (!joined) alone.add(piece.text)
    }
  }
  return alone
}

function firstPass(
  {passage: {text}, pieces}: Page,
  acronyms: ReadonlyMap<string, string>,
  recurring: ReadonlySet<string>,
  refuse?: RefuseName
): readonly Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < pieces.length; ) {
    if (pieces[at]?.capital !== true) {
      at++
      continue
    }
    const match =
      titledPerson(text, pieces, at) ??
      organisation(text, pieces, at, acronyms) ??
      namedPerson(text, pieces, at, recurring, refuse) ??
      place(text, pieces, at)
    if (match !== undefined) found.push(match.mention)
    at = match?.to ?? at + 1
  }
  return found
}

/** Bare surnames of people whom the document names in full or with a title somewhere. */
function surnames(page: Page, found: readonly Mention[], known: ReadonlySet<string>): readonly Mention[] {
  const surnames: Mention[] = []
  let next = 0
  for (const {capital, text, start, end} of page.pieces) {
    if (!capital || !known.has(text)) continue
    while (next < found.length && (found[next]?.end ?? 0) <= start) next++
    if ((found[next]?.start ?? Number.POSITIVE_INFINITY) <= start) continue
    surnames.push({
      type: 'person',
      name: text,
      role: undefined,
      start,
      end,
      rule: 'actor/surname'
    })
  }
  return surnames
}

const pagesMade = new WeakMap<Prose, readonly Page[]>()

/** The passages of a document that have sentences, with their words. Made once for a document, whoever asks. */
export function pagesOf(prose: Prose): readonly Page[] {
  const made = pagesMade.get(prose)
  if (made !== undefined) return made
  const sentences = sentencesByPassage(prose)
  const pages = prose.document.passages.flatMap((passage): Page[] => {
    const here = sentences.get(passage.index)
    if (here === undefined) return []
    return [
      {
        passage,
        sentences: here,
        pieces: piecesOf(passage.text, new Set(here.map(({start}) => start)))
      }
    ]
  })
  pagesMade.set(prose, pages)
  return pages
}

const mentionsMade = new WeakMap<Prose, readonly ActorMention[]>()

/**
 * Every mention of a person, an organisation or a country in the sentences of a document, in order of place. Made once
 * for a document: who speaks is asked as well as who is named.
 */
export function mentionsIn(prose: Prose): readonly ActorMention[] {
  const made = mentionsMade.get(prose)
  if (made !== undefined) return made
  const mentions = mentionsOn(pagesOf(prose))
  mentionsMade.set(prose, mentions)
  return mentions
}

function mentionsOn(pages: readonly Page[]): readonly ActorMention[] {
  const acronyms = acronymsOf(pages)
  const recurring = recurringIn(pages)
  const first = pages.map((page) => firstPass(page, acronyms, recurring))
  const persons = first.flat().filter(({type}) => type === 'person')
  const known = new Set(persons.flatMap(({name}) => [surnameOf(name)]))
  const fullest = fullestNames(persons)
  return pages.flatMap((page, index) => {
    const found = first[index] ?? []
    const bare = surnames(page, found, known)
    const all = bare.length === 0 ? found : [...found, ...bare].sort((a, b) => a.start - b.start)
    return all.map(({type, name, role, start, end, rule}) => ({
      type,
      name: type === 'person' ? fullest(name) : name,
      role,
      start,
      end,
      rule,
      passage: page.passage.index
    }))
  })
}

/** The capitalised words of a document that were looked at as names of people and left, each with the guard that refused. */
export function namesLeft(prose: Prose): readonly Refusal[] {
  const pages = pagesOf(prose)
  const acronyms = acronymsOf(pages)
  const recurring = recurringIn(pages)
  const known = new Set(mentionsIn(prose).map(({passage, start}) => `${passage}:${start}`))
  return pages.flatMap((page): readonly Refusal[] => {
    const passage = page.passage.index
    const left: Refusal[] = []
    firstPass(page, acronyms, recurring, ({start, end}, {name, reason}) =>
      left.push({passage, start, end, rule: `actor/${name}`, reason})
    )
    return left.filter(({start}) => !known.has(`${passage}:${start}`))
  })
}
