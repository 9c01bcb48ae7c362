import type {Passage, SourceDocument, SourceId} from '../model/source.ts'

/**
 * A document of plain paragraphs for tests: one passage for each text, exactly as given, one line each in the source.
 * `date` is the day that the document gives for itself.
 */
export function documentOf(texts: string | readonly string[], date?: string, id = 'a.txt'): SourceDocument {
  const source = id as SourceId
  const passages: Passage[] = []
  let at = 0
  for (const [index, text] of (typeof texts === 'string' ? [texts] : texts).entries()) {
    const span = {source, start: at, end: at + text.length}
    const offsets = [[0, at]] as const
    passages.push({
      source,
      index,
      role: 'paragraph',
      depth: 0,
      text,
      offsets,
      span,
      paragraph: index + 1,
      heading: undefined,
      stem: undefined,
      liftable: true,
      mark: ''
    })
    at += text.length + 1
  }
  return {
    source,
    hash: '',
    format: 'text',
    text: passages.map((passage) => passage.text).join('\n'),
    tree: {type: 'root', children: []},
    meta: date === undefined ? {} : {date: {value: date, implied: false}},
    passages,
    banner: '',
    setAside: [],
    repairs: []
  }
}
