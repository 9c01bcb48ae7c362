import {namesIn} from '../metadata/byline.ts'
import {dayIn} from '../metadata/day.ts'
import type {Fact, FurnitureRule, PageLine} from './page.ts'

/** `MEMORANDUM`, alone on a line. */
const KIND =
  /^(?:(?:internal )?memorandum|memo|(?:briefing |information |file )?note|minute|circular)(?: for (?:the )?(?:record|file))?$/i
const FIELD =
  /^(to|from|through|thru|via|subject|subj|re|date|cc|copy|memorandum for|memo to|for|author|prepared by|ref|reference|classification)\s*:\s*(?=\S)/i
/** One such line may be a sentence's beginning; from two on it is the head of a memo. */
const FEWEST = 2

/** `TO:`, `FROM:`, `SUBJECT:`, `DATE:` above a memo. */
export const headerBlock: FurnitureRule = {
  name: 'header-block',
  doc: 'The lines of a memo that say to whom, from whom, when and about what.',
  find(page) {
    const lines = page.lines.filter(
      (line) =>
        line.index < Math.max(page.head, 1) && line.block.inside === 'root' && !line.body && FIELD.test(line.text)
    )
    if (lines.length < FEWEST) return []
    const kinds = page.lines.filter((line) => line.index < (lines[0]?.index ?? 0) && KIND.test(line.text))
    return [...kinds, ...lines].map((line) => ({line: line.index, reason: 'memo header', facts: factsOf(line)}))
  }
}

function factsOf(line: PageLine): readonly Fact[] {
  const match = FIELD.exec(line.text)
  if (!match) return []
  const start = match[0].length
  const value = line.text.slice(start)
  const whole = {value, start, end: line.text.length}
  switch ((match[1] ?? '').toLowerCase()) {
    case 'from':
    case 'author':
    case 'prepared by':
      return [{field: 'author', ...nameIn(value, start)}]
    case 'subject':
    case 'subj':
    case 're':
      return [{field: 'title', ...whole}]
    case 'date': {
      const day = dayIn(value)
      return day ? [{field: 'date', value: day.value, start: start + day.start, end: start + day.end}] : []
    }
    default:
      return []
  }
}

/** `Jane Doe, Planning` is Jane Doe; `Head of Planning` stays whole. */
function nameIn(value: string, start: number) {
  const [first = value] = value.split(/,\s+/)
  const name = namesIn(first).length > 0 ? first : value
  return {value: name, start, end: start + name.length}
}
