// Whether what is shown stands in the sources. Each function returns what is wrong, in words; nothing wrong is [].
import type {Root} from 'mdast'
import type {Briefing, Claim, Evidence} from '../../model/briefing.ts'
import type {SourceId, Span} from '../../model/source.ts'
import {foreignWords, isSubsequence, wordsIn} from '../words-in.ts'
import {claimsOf, evidenceOf} from './claims-of.ts'

/** Decoded text of each source. */
export type Texts = ReadonlyMap<SourceId, string>

const letters = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? []
const slice = (texts: Texts, {source, start, end}: Span): string => (texts.get(source) ?? '').slice(start, end)

/** Sentences that do not stand where they say. Repairs move spaces and hyphens, Markdown adds marks: letters are compared. */
export const misplacedEvidence = (briefing: Briefing, texts: Texts): readonly string[] =>
  evidenceOf(briefing).flatMap((evidence) => misplaced(evidence, texts))

function misplaced({text, span}: Evidence, texts: Texts): readonly string[] {
  const found = slice(texts, span)
  // A table or a picture is cited by its caption, which stands beside it.
  const whole = letters(texts.get(span.source) ?? '').join('')
  if (/^(?:\||!\[)/.test(found) && whole.includes(letters(text).join(''))) return []
  return isSubsequence(letters(text), letters(found))
    ? []
    : [`${span.source}:${span.start} has “${found}”, not “${text}”`]
}

/** Claims that are more than a deletion from their first sentence, or from what introduces it and then from it. */
export const rewordedClaims = (briefing: Briefing, texts: Texts): readonly string[] =>
  claimsOf(briefing).flatMap((claim) => (claim.edited ? [] : reworded(claim, texts)))

function reworded({text, kept, evidence}: Claim, texts: Texts): readonly string[] {
  const [first, second] = evidence
  const introduced = second?.text.endsWith(':') && second.source === first.source ? [second, first] : [first]
  const problems: string[] = []
  const whole = introduced.map((sentence) => sentence.text).join(' ')
  if (!isSubsequence(wordsIn(text), wordsIn(whole))) problems.push(`“${text}” is not cut from “${whole}”`)
  const pieces = kept.map((span) => slice(texts, span)).join(' ')
  if (!isSubsequence(letters(text), letters(pieces))) problems.push(`“${text}” is not what its spans have: “${pieces}”`)
  const inside = kept.every(({start, end}) => introduced.some(({span}) => start >= span.start && end <= span.end))
  return inside ? problems : [...problems, `“${text}” has a span outside its sentence`]
}

interface AnyNode {
  readonly type: string
  readonly value?: unknown
  readonly children?: readonly AnyNode[]
  readonly data?: {readonly origin?: readonly Span[]}
  readonly evidence?: readonly Evidence[]
}

/**
 * Words in a draft that neither their own origin nor the vocabulary accounts for. A node's origin counts for what is
 * below it; a citation is checked by what it cites.
 */
export function foreignInDraft(root: Root, texts: Texts, known: ReadonlySet<string>): readonly string[] {
  const problems: string[] = []
  const visit = (node: AnyNode, above: readonly Span[]): void => {
    const origin = [...above, ...(node.data?.origin ?? []), ...(node.evidence ?? []).map(({span}) => span)]
    if (typeof node.value === 'string' && node.type !== 'html') {
      const words = foreignWords(node.value, new Set([...known, ...wordsAt(texts, origin)]))
      const glued = wordsAt(texts, origin).join('')
      const foreign = words.filter((word) => !/^\d{1,3}$/.test(word) && !glued.includes(word))
      if (foreign.length > 0) problems.push(`${foreign.join(' ')} in “${node.value}”`)
    }
    for (const child of node.children ?? []) visit(child, origin)
  }
  visit(root as unknown as AnyNode, [])
  return problems
}

/** The words at some places of the sources. */
export const wordsAt = (texts: Texts, spans: readonly Span[]): readonly string[] =>
  spans.flatMap((span) => wordsIn(slice(texts, span)))
