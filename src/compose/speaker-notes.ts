// What `brief.yml` notes about a claim goes into the notes of the slide that shows it.
import type {Claim} from '../model/briefing.ts'
import type {Notes} from '../model/draft.ts'
import type {Shape} from '../model/stages.ts'
import {own} from './cite.ts'

/** The notes of the claims shown; none in a memo, which has no place for them. */
export function notesOf(claims: readonly (Claim | undefined)[], shape: Shape): Notes[] {
  const notes = claims.flatMap((claim) => (claim?.note === undefined || claim.note === '' ? [] : [claim.note]))
  if (shape === 'memo' || notes.length === 0) return []
  return [{type: 'notes', children: [...new Set(notes)].map((note) => ({type: 'paragraph', children: [own(note)]}))}]
}
