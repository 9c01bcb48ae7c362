// Words of other scripts than the document's, with the language that their script implies.
import {clustersOf} from './clusters.ts'
import {eastAsianLanguage, isFullWidth, scriptOf} from './script-of.ts'

export interface LanguageRun {
  readonly text: string
  /** BCP 47; '' where the document's own language goes on. */
  readonly lang: string
}

/** Nothing below this is of a script that implies a language. */
const ALL_LATIN = /^[\0-\u036F\u2000-\u2BFF]*$/
const SENTENCE = /[^。！？]*(?:[。！？]|$)/gu
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
/** A letter alone is a sign (`β`, `Ω`), not a word of a language. */
const LEAST_LETTERS = 2
const IDEOGRAPHS = ['zh', 'ja', 'ko']

/**
 * The text cut where the language changes that its letters imply; nothing is implied by a script in which the language
 * of the document, `documents`, is written. `around` is the paragraph that the text stands in: it says whose Chinese
 * characters they are where the text alone does not.
 */
export function languageRuns(text: string, around: string, documents: string): readonly LanguageRun[] {
  if (ALL_LATIN.test(text)) return [{text, lang: ''}]
  const runs: LanguageRun[] = []
  for (const [sentence] of text.matchAll(SENTENCE)) {
    const ends = /[。！？]$/u.test(sentence)
    const east = eastAsianLanguage(sentence, documents)
    const language = ends || east !== 'zh' ? east : eastAsianLanguage(around, documents)
    for (const run of runsIn(sentence, language, documents)) {
      const last = runs.at(-1)
      if (last?.lang === run.lang) runs[runs.length - 1] = {text: last.text + run.text, lang: run.lang}
      else runs.push(run)
    }
  }
  return runs
}

function runsIn(sentence: string, east: string, documents: string): readonly LanguageRun[] {
  const own = documents.toLowerCase().split('-')[0] ?? ''
  const runs: {text: string; lang: string; letters: number}[] = []
  let shared = ''
  for (const cluster of clustersOf(sentence)) {
    const script = scriptOf(cluster)
    if (script === undefined && !LETTER_OR_DIGIT.test(cluster) && !isFullWidth(cluster)) {
      shared += cluster
      continue
    }
    const shares = isFullWidth(cluster) || script?.code === 'Hani'
    const language = shares ? east : (script?.language ?? '')
    const lang = script?.languages.includes(own) || language === own ? '' : language
    const last = runs.at(-1)
    const letters = script === undefined ? 0 : 1
    if (last && last.lang === lang) {
      last.text += shared + cluster
      last.letters += letters
    } else {
      if (shared !== '' && last?.lang === '') last.text += shared
      else if (shared !== '') runs.push({text: shared, lang: '', letters: 0})
      runs.push({text: cluster, lang, letters})
    }
    shared = ''
  }
  if (shared !== '') runs.push({text: shared, lang: '', letters: 0})
  return runs.map(({text, lang, letters}) => ({
    text,
    lang: letters >= LEAST_LETTERS || IDEOGRAPHS.includes(lang) ? lang : ''
  }))
}
