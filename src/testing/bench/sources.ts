import fc from 'fast-check'
import {project} from '../generate.ts'

/** So many generated articles, by path; the same ones each time, no two alike. */
export function variedSources(count: number): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  // A project has two articles or more.
  for (const [index, generated] of fc.sample(project, {numRuns: count, seed: 20_240_304}).entries())
    for (const [path, text] of Object.entries(generated.files)) {
      if (files.size === count) return files
      files.set(path.replace('sources/', `sources/${String(index).padStart(3, '0')}-`), text)
    }
  return files
}
