import {dateWords} from '../../compose/dates.ts'
import type {DocumentInfo} from '../../model/deck.ts'

/** The document's date as slides show it: in words in English, else as it is written everywhere; '' when there is none. */
export const shownDate = ({date, lang}: DocumentInfo): string =>
  lang === '' || /^en\b/i.test(lang) ? dateWords(date) : date
