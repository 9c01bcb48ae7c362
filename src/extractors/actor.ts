import type {Finding, Prose} from '../model/finding.ts'
import type {Extractor} from '../model/stages.ts'
import {finding} from '../prose/place.ts'
import {sentenceAt, sentencesByPassage} from '../prose/sentence-at.ts'
import {mentionsIn, namesLeft} from './actor/mentions.ts'

declare module '../model/finding.ts' {
  interface FindingKinds {
    /** One mention of a person, an organisation or a place. */
    actor: {
      readonly type: 'person' | 'organisation' | 'place'
      /** Fullest form of the same actor in this document. */
      readonly name: string
      readonly role: string | undefined
    }
  }
}

/** Mentions of people, organisations and countries; sure ones only. `implied` has `name` where the words do not say it. */
export const actor: Extractor<'actor'> = {
  kind: 'actor',
  doc: 'Persons, organisations and countries, with roles and the fullest name in the document.',
  refusals: namesLeft,
  extract(prose: Prose) {
    const sentences = sentencesByPassage(prose)
    return mentionsIn(prose).flatMap(({type, name, role, start, end, rule, passage: index}): Finding<'actor'>[] => {
      const passage = prose.document.passages[index]
      if (passage === undefined) return []
      const implied = passage.text.slice(start, end) === name ? [] : ['name']
      const sentence = sentenceAt(sentences.get(index), start)
      return [finding({kind: 'actor', value: {type, name, role}, passage, start, end, sentence, rule, implied})]
    })
  }
}
