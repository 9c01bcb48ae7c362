import {WINDOWS_1252_HIGH as HIGH} from '../../lexicon/windows-1252.ts'
import type {Block} from '../../prose/blocks.ts'
import type {Mend} from './mend.ts'
import {isProse} from './vocabulary.ts'

/**
 * UTF-8 that was read as windows-1252: `â€™` for ’, `Ã¼` for ü, `Â ` for a no-break space.
 * Only leads that hardly occur before such a character in any language.
 */
const SEQUENCE = new RegExp(
  `â[€‚„†ˆ‰…][${HIGH}\u00a0-\u00bf]|Ã[${HIGH}\u00a0-\u00bf]|Â[\u00a0-\u00bf]|[ÄÅ][\u00a1-\u00bfŸƒŠšŽžŒœ‡†]|ðŸ[${HIGH}\u00a0-\u00bf]{2}`,
  'g'
)
/** `“AMANHÔ` is a word in capitals and a closing mark. */
const QUOTE_AFTER_CAPITAL = /^Ã[‘’“”–—]$/

/** Characters garbled by a wrong decoding, each proven by being valid UTF-8 again. */
export function mojibake(blocks: readonly Block[]): readonly Mend[] {
  return blocks.filter(isProse).flatMap(mendsOf)
}

function mendsOf(block: Block): readonly Mend[] {
  const {text} = block.words
  const mends: Mend[] = []
  for (const match of text.matchAll(SEQUENCE)) {
    const [written] = match
    const start = match.index
    const end = start + written.length
    const meant = decoded(written)
    if (meant === undefined) continue
    if (QUOTE_AFTER_CAPITAL.test(written) && /\p{Lu}/u.test(text[start - 1] ?? '')) continue
    const last = mends[mends.length - 1]
    if (last && start === last.end) mends[mends.length - 1] = chained(last, {start, end, text: meant})
    else mends.push({block, start, end, edits: [{start, end, text: meant}], reason: 'characters decoded wrongly'})
  }
  return mends
}

const chained = (mend: Mend, edit: Mend['edits'][number]): Mend => ({
  ...mend,
  end: edit.end,
  edits: [...mend.edits, edit]
})

function decoded(written: string): string | undefined {
  const bytes = [...written].map((char) => {
    const high = HIGH.indexOf(char)
    return high >= 0 ? 0x80 + high : (char.codePointAt(0) ?? 0)
  })
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}
