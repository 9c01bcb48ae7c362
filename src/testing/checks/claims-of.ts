import type {Briefing, Claim, Evidence} from '../../model/briefing.ts'

type Json = Readonly<Record<string, unknown>>

/** All records below a value, the value itself first, in the order of their fields. */
function* records(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const item of value) yield* records(item)
  else if (typeof value === 'object' && value !== null) {
    yield value as Json
    for (const item of Object.values(value)) yield* records(item)
  }
}

/** Every claim of a briefing, wherever it stands; the same claim as often as it stands there. */
export const claimsOf = (briefing: Briefing): readonly Claim[] =>
  [...records(briefing)].filter((record) => 'kept' in record && 'witnesses' in record) as unknown as Claim[]

/** Every sentence that a briefing cites. */
export const evidenceOf = (briefing: Briefing): readonly Evidence[] =>
  [...records(briefing)].filter((record) => 'paragraph' in record && 'text' in record) as unknown as Evidence[]
