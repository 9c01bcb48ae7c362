// Composes a template in a test; any fault in it fails the test.
import {compose, loadTemplate} from '../compose/index.ts'
import {formatDiagnostic} from '../diagnostic.ts'
import type {Briefing} from '../model/briefing.ts'
import type {Draft} from '../model/stages.ts'
import {sampleBriefing} from './sample-briefing.ts'

/** The draft of a template, with the hand-made briefing when no other is given. */
export function draftOf(template: string, briefing: Briefing = sampleBriefing): Draft {
  const faults: string[] = []
  const loaded = loadTemplate('templates/test.md', template, (diagnostic) => faults.push(formatDiagnostic(diagnostic)))
  if (loaded === undefined) throw new Error(faults.join('\n'))
  return compose(loaded, briefing, (diagnostic) => {
    throw new Error(formatDiagnostic(diagnostic))
  })
}

/** A template of a shape with nothing but the given Markdown. */
export const template = (shape: 'deck' | 'memo', body: string): string => `---\nshape: ${shape}\n---\n\n${body}\n`
