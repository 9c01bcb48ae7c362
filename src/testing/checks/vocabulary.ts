// The words that a briefing may show without a source: those of the templates and of the program's one word list.
import {readFileSync} from 'node:fs'
import {wordsIn} from '../words-in.ts'

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

/** What stands in quotation marks in a TypeScript file, without comments and without what is filled in. */
function stringsIn(code: string): string {
  const bare = code.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '').replace(/^import .*$/gm, '')
  const strings = bare.match(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g) ?? []
  return strings
    .map((literal) =>
      literal
        .slice(1, -1)
        .replace(/\$\{[^}]*\}/g, ' ')
        .replaceAll(/\\u00a0/g, ' ')
    )
    .join('\n')
}

/** Words of `src/compose/words.ts`, of the yardsticks and of the given templates, in lower case. */
export function vocabulary(...templates: readonly string[]): ReadonlySet<string> {
  const own = ['src/compose/words.ts', 'src/lexicon/yardsticks.ts'].map((path) => stringsIn(read(path)))
  return new Set(wordsIn([...own, ...templates].join('\n')))
}
