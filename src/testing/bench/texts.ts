// The texts whose extraction is measured.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {SourceDocument, SourceId} from '../../model/source.ts'
import {readSource} from '../../readers/index.ts'
import {variedSources} from './sources.ts'

export interface TextSet {
  readonly name: string
  /** As read, each from a file of its own. */
  readonly documents: readonly SourceDocument[]
}

/** So many articles of generated prose go with the project's own sources: about as much text again. */
const GENERATED = 20
/** UTF-16 units of news: a few seconds for all runs. */
const MOST_NEWS = 350_000

function readAll(texts: Iterable<readonly [name: string, text: string]>): readonly SourceDocument[] {
  const documents: SourceDocument[] = []
  for (const [name, text] of texts) {
    const source = {id: name as SourceId, bytes: new TextEncoder().encode(text), hash: ''}
    const document = readSource(source, () => undefined)
    if (document) documents.push(document)
  }
  return documents
}

function folderTexts(folder: string): readonly (readonly [string, string])[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
}

/** The articles of news clusters, one JSON record with `docs` a line. */
function newsTexts(file: string): readonly (readonly [string, string])[] {
  if (!existsSync(file)) return []
  const texts: (readonly [string, string])[] = []
  let length = 0
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean))
    for (const text of (JSON.parse(line) as {readonly docs: readonly string[]}).docs) {
      if (length + text.length > MOST_NEWS) return texts
      length += text.length
      texts.push([`${texts.length}.txt`, text])
    }
  return texts
}

/** The project's own sources with generated prose, and what stands beside the project: seeds, a pack of Markdown, news. */
export function textSets(root: string): readonly TextSet[] {
  const beside = join(root, '..', 'shared')
  const sets: readonly (readonly [string, Iterable<readonly [string, string]>])[] = [
    ['sources/ and generated prose', [...folderTexts(join(root, 'sources')), ...variedSources(GENERATED)]],
    ['seeds', folderTexts(join(beside, 'seeds', 'sources'))],
    ['pack, Markdown', folderTexts(join(beside, 'packs', 'open-data-policy', 'sources'))],
    ['news', newsTexts(join(beside, 'eval', 'summaries', 'multinews.jsonl'))]
  ]
  return sets.map(([name, texts]) => ({name, documents: readAll(texts)})).filter(({documents}) => documents.length > 0)
}
