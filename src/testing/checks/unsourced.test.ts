// The checks of the invariants must be able to fail: a true briefing passes, one changed word does not.
import {readFileSync} from 'node:fs'
import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {compose, loadTemplate} from '../../compose/index.ts'
import type {Briefing, Claim} from '../../model/briefing.ts'
import {sampleBriefing, sampleTexts} from '../sample-briefing.ts'
import {claimsOf, evidenceOf} from './claims-of.ts'
import {foreignInDraft, misplacedEvidence, rewordedClaims} from './unsourced.ts'
import {namesIn, vocabulary} from './vocabulary.ts'

const ignore = (): void => undefined

/** The briefing with its bottom line changed. */
const withClaim = (change: (claim: Claim) => Claim): Briefing => {
  const {bottomLine} = sampleBriefing
  if (bottomLine === undefined) throw new Error('the sample has no bottom line')
  return {...sampleBriefing, bottomLine: {...bottomLine, claim: change(bottomLine.claim)}}
}

test('claims and sentences are found wherever they stand', () => {
  expect(claimsOf(sampleBriefing).length).toBeGreaterThan(10)
  expect(evidenceOf(sampleBriefing).length).toBeGreaterThan(20)
})

/** What the checks find in a changed briefing beyond what they find in the hand-made one. */
const found = (briefing: Briefing, check: typeof rewordedClaims): readonly string[] => {
  const before = check(sampleBriefing, sampleTexts)
  return check(briefing, sampleTexts).filter((fault) => !before.includes(fault))
}

test('an unchanged claim passes', () => {
  const same = withClaim((claim) => ({...claim}))
  expect([...found(same, rewordedClaims), ...found(same, misplacedEvidence)]).toEqual([])
})

test('a word that is not the source’s is found', () => {
  expect(
    found(
      withClaim((claim) => ({...claim, text: `${claim.text} soon`})),
      rewordedClaims
    )
  ).toHaveLength(2)
})

test('words in another order are found', () => {
  const reversed = (claim: Claim): Claim => ({...claim, text: claim.text.split(' ').reverse().join(' ')})
  expect(found(withClaim(reversed), rewordedClaims).length).toBeGreaterThan(0)
})

test('a span that has other words is found', () => {
  const shorter = (claim: Claim): Claim => ({...claim, kept: claim.kept.map((span) => ({...span, end: span.end - 9}))})
  expect(found(withClaim(shorter), rewordedClaims).length).toBeGreaterThan(0)
})

test('a sentence that stands elsewhere is found', () => {
  const moved = (claim: Claim): Claim => {
    const [first, ...others] = claim.evidence
    const span = {...first.span, start: first.span.start + 5, end: first.span.end + 5}
    return {...claim, evidence: [{...first, span}, ...others]}
  }
  expect(found(withClaim(moved), misplacedEvidence)).toHaveLength(1)
})

const composed = (shape: 'deck' | 'memo') => {
  const text = readFileSync(new URL(`../../../templates/${shape}.md`, import.meta.url), 'utf8')
  const template = loadTemplate(`templates/${shape}.md`, text, ignore)
  if (template === undefined) throw new Error(`templates/${shape}.md has errors`)
  return {root: compose(template, sampleBriefing, ignore).root, known: vocabulary(text, namesIn(sampleBriefing))}
}

test.each(['deck', 'memo'] as const)(
  'every word of a composed %s has its place, and a word put in is found',
  (shape) => {
    const {root, known} = composed(shape)
    expect(foreignInDraft(root, sampleTexts, known)).toEqual([])
    const more: Root = {
      type: 'root',
      children: [...root.children, {type: 'paragraph', children: [{type: 'text', value: 'Bananas'}]}]
    }
    expect(foreignInDraft(more, sampleTexts, known)).toEqual(['bananas in “Bananas”'])
  }
)
