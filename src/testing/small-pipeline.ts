// A pipeline of two lines, for tests of what is around the real one: it writes down what it was given.
import type {Build} from '../cli/run.ts'
import type {Diagnostic} from '../model/stages.ts'
import {sampleBriefing} from './sample-briefing.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The set holds the sources one after the other. Without sources, or with `stop` in one of them, nothing is built. */
export const smallPipeline: Build = async (world, _cache, {sources, only}, progress) => {
  progress('read')
  await world.read('brief.yml')
  const paths = await world.list(sources)
  const texts = await Promise.all(paths.map(async (path) => new TextDecoder().decode(await world.read(path))))
  const diagnostics: Diagnostic[] = texts.flatMap((text, index) =>
    /warning|error/.test(text)
      ? [
          {
            rule: text.includes('error') ? 'image-exists' : 'source-is-utf8',
            file: paths[index] ?? '',
            line: 2,
            message: 'As the text says.',
            hints: []
          }
        ]
      : []
  )
  if (paths.length === 0 || texts.some((text) => text.includes('stop'))) return {value: undefined, diagnostics}
  const names = ['deck.pptx', 'memo.pdf', 'briefing.md'].filter(
    (name) => only === 'both' || !name.startsWith(only === 'deck' ? 'memo' : 'deck')
  )
  const briefing = {...sampleBriefing, title: texts.join(' ')}
  const files = names.map((name) => ({name, bytes: encode(`${name}: ${texts.join(' ')}`)}))
  files.push({name: 'briefing.json', bytes: encode(JSON.stringify(briefing))})
  return {value: {files, briefing}, diagnostics}
}
