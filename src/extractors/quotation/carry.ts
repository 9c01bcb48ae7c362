import {sentenceAt} from '../../prose/sentence-at.ts'
import {topicOf} from './attribution.ts'
import type {Quote, Speech} from './page.ts'
import type {Speaker} from './speaker.ts'

/** Who the sentence before is about; undefined when the sentence is itself quoted or reported: then its speaker goes on. */
function topicBefore(speech: Speech, quote: Quote, previous: Quote | undefined): Speaker | undefined {
  const {sentences} = speech
  const own = sentenceAt(sentences, quote.start) ?? sentenceAt(sentences, quote.start - 1)
  const before = own && sentenceAt(sentences, own.start - 2)
  if (before === undefined || own === undefined || (previous !== undefined && previous.end > before.start))
    return undefined
  return topicOf(speech, before.start, before.end)
}

/**
 * Gives words in marks that have no verb of saying of their own the speaker whom their paragraph names: the one of the
 * quotation before (`“A,” she said. “B.”`), else the one whom the sentence before is about (`Weiss was blunt. “A.”`), else
 * the one of the quotation after (`“A.” “B,” she said.`). Quotations in order of place.
 */
export function carry(speech: Speech, quotes: readonly Quote[]): readonly Quote[] {
  let last: Speaker | undefined
  return quotes.map((quote, index) => {
    const own = quote.attribution?.speaker
    if (own !== undefined) {
      last = own
      return quote
    }
    const carried = topicBefore(speech, quote, quotes[index - 1]) ?? last ?? quotes[index + 1]?.attribution?.speaker
    last = carried
    return carried === undefined ? quote : {...quote, carried}
  })
}
