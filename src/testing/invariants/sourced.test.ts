// Sourced and faithful over whole projects: every word shown has a place, and no claim lost what limits it.

import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {claimsOf} from '../checks/claims-of.ts'
import {bodyOf, wordsOfBox} from '../checks/slides.ts'
import {foreignInDraft, misplacedEvidence, rewordedClaims, wordsAt} from '../checks/unsourced.ts'
import {namesIn, vocabulary} from '../checks/vocabulary.ts'
import {type Generated, project, runs} from '../generate.ts'
import {dangling, notClaims} from '../generate-words.ts'
import {type Found, find, type Made, make} from '../make.ts'
import {foreignWords, wordsIn} from '../words-in.ts'

const templates = ['deck', 'memo'].map((name) =>
  readFileSync(new URL(`../../../templates/${name}.md`, import.meta.url), 'utf8')
)
const known = vocabulary(...templates)

/** Checks a property of what is found in generated projects. */
const alwaysFound = (numRuns: number, check: (found: Found, generated: Generated) => void): Promise<void> =>
  fc.assert(
    fc.asyncProperty(project, async (generated) => check(await find(generated.files), generated)),
    runs(numRuns)
  )

/** Checks a property of what is made of them. `names` are the words that a briefing has beside its sentences. */
const alwaysMade = (numRuns: number, check: (made: Made, names: ReadonlySet<string>) => void): Promise<void> =>
  fc.assert(
    fc.asyncProperty(project, async ({files}) => {
      const made = await make(files)
      check(made, new Set([...known, ...wordsIn(namesIn(made.briefing))]))
    }),
    runs(numRuns)
  )

test('every sentence cited stands where it says, and every claim is cut from its sentence', async () => {
  await alwaysFound(40, ({briefing, texts}) => {
    expect([...misplacedEvidence(briefing, texts), ...rewordedClaims(briefing, texts)]).toEqual([])
  })
}, 60_000)

test('every word of the drafts is from its source, the templates or the word list', async () => {
  await alwaysMade(20, ({drafts, texts}, names) => {
    expect([
      ...foreignInDraft(drafts.deck.root, texts, names),
      ...foreignInDraft(drafts.memo.root, texts, names)
    ]).toEqual([])
  })
}, 60_000)

test('every word on slides and pages is a word of a source, a source’s name, the templates or the word list', async () => {
  await alwaysMade(15, ({deck, memo, texts}, names) => {
    const all = new Set([...names, ...[...texts.values()].flatMap(wordsIn)])
    const slides = deck.slides.flatMap((slide) => slide.boxes.map(wordsOfBox))
    const notes = deck.slides.flatMap((slide) => slide.notes)
    const foreign = [...slides, ...notes].flatMap((words) => foreignWords(words, all))
    expect(foreign.filter((word) => !/^(?:s?\d+)$/.test(word))).toEqual([])
    const pages = memo.pages.flatMap(({items}) => items.flatMap((item) => (item.type === 'line' ? [item] : [])))
    const whole = pages
      .map(({runs: parts}) => parts.map(({text, raised}) => (raised > 0 ? ` ${text}` : text)).join(''))
      .join(' ')
    // Words are hyphenated at the ends of lines: a half is accounted for by a word that begins or ends with it.
    const halves = [...all]
    const lone = foreignWords(whole, all).filter(
      (word) => !/^s?\d+$/.test(word) && !halves.some((one) => one.startsWith(word) || one.endsWith(word))
    )
    expect(lone).toEqual([])
  })
}, 60_000)

test('the words in the body of a slide stand in the spans that its boxes name', async () => {
  await alwaysMade(15, ({deck, texts}, names) => {
    const faults = deck.slides.flatMap((slide) =>
      bodyOf(slide).flatMap((box) => {
        const here = new Set([...names, ...wordsAt(texts, box.origin)])
        return foreignWords(wordsOfBox(box), here)
          .filter((word) => !/^\d+$/.test(word))
          .map((word) => `${slide.title} · ${box.name}: ${word}`)
      })
    )
    expect(faults).toEqual([])
  })
}, 60_000)

test('no claim has lost a negation, a hedge, a condition, an attribution or a quantity of its sentence', async () => {
  await alwaysFound(40, ({briefing}, {sentences}) => {
    const held = new Map(sentences.map((said) => [said.text, said.held]))
    // The date of an event stands beside its words.
    const dates = new Map(briefing.chronology.items.map(({claim, moment}) => [claim, moment.printed]))
    const lost = claimsOf(briefing).flatMap((claim) =>
      (held.get(claim.evidence[0].text) ?? [])
        .filter((words) => words !== dates.get(claim) && !claim.text.toLowerCase().includes(words.toLowerCase()))
        .map((words) => `${words}: ${claim.text}`)
    )
    expect(lost).toEqual([])
  })
}, 60_000)

test('nothing is shown that points to a sentence which is not, and no question', async () => {
  await alwaysFound(40, ({briefing}) => {
    const shown = claimsOf(briefing).map(({evidence}) => evidence[0].text)
    expect(shown.filter((text) => [...dangling, ...notClaims].some((one) => one === text))).toEqual([])
  })
}, 60_000)
