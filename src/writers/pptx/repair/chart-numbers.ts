import type {Parts} from '../package.ts'
import type {Repair} from './index.ts'

/** PptxGenJS counts charts from when it was loaded, so a second deck in one process has other names. Here they count from 1. */
export const chartNumbers: Repair = (parts) => {
  const numbers = [...parts.keys()]
    .flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)
  const renamed = new Map(numbers.map((number, index) => [number, index + 1]))
  const rename = (text: string): string =>
    text.replace(
      /(charts\/chart|charts\/_rels\/chart|embeddings\/Microsoft_Excel_Worksheet)(\d+)(\.xml|\.xlsx)/g,
      (whole, start, number, end) => {
        const to = renamed.get(Number(number))
        return to === undefined ? whole : `${start}${to}${end}`
      }
    )
  const before: Parts = new Map(parts)
  parts.clear()
  for (const [path, content] of before)
    parts.set(
      rename(path),
      typeof content === 'string' && /\.rels$|Content_Types/.test(path) ? rename(content) : content
    )
}
