import {has, wordAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import {type DateRule, type Match, offCalendar, type Refused, refusal, resolved, yearOfContext} from './mention.ts'

/** `now`, `currently`, `recently`: a time that is not on the calendar. */
export const nowWord: DateRule = {
  name: 'vague-time',
  doc: 'A word for the time of the document, or before it',
  roles: ROLE.word,
  read({tokens}, at): Match | Refused | undefined {
    const word = wordAt(tokens, at)
    const code = tokens[at]?.lexeme?.code ?? ''
    if (!/_REF$/.test(code)) return undefined
    if (word === 'now' && wordAt(tokens, at + 1) === 'that') return refusal(at + 1, '“now that” gives a reason')
    if (
      word === 'now' &&
      /^['’-]$/.test(wordAt(tokens, at + 1)) &&
      tokens[at + 1]?.spaced === false &&
      tokens[at + 2]?.spaced === false
    )
      return refusal(at + 1, 'part of a word')
    if (word === 'recently' && wordAt(tokens, at - 1) === 'as' && wordAt(tokens, at + 1) === 'as')
      return refusal(at + 1, '“as recently as” says how late')
    const right = word === 'now' && wordAt(tokens, at - 1) === 'right'
    return {stop: at + 1, reading: offCalendar(code), ...(right && {from: at - 1})}
  }
}

/** Nouns for times, and the words that must stand before them. */
const NOUNS: Readonly<Record<string, readonly [value: string, before: RegExp]>> = {
  past: ['PAST_REF', /^(?:the|distant|recent)$/],
  future: ['FUTURE_REF', /^(?:the|near|foreseeable|immediate|distant)$/],
  present: ['PRESENT_REF', /^(?:the|at)$/],
  moment: ['PRESENT_REF', /^(?:the|at)$/],
  minute: ['PRESENT_REF', /^the$/]
}
const ADJECTIVES = /^(?:near|foreseeable|immediate|distant|recent|very)$/

/** `in the past`, `the near future`, `at the moment`, `at present`; `the past year` is read with the shifts. */
export const vagueNoun: DateRule = {
  name: 'vague-noun',
  doc: 'The past, the present and the future',
  roles: ROLE.word | ROLE.unit,
  read({tokens}, at): Match | undefined {
    const word = wordAt(tokens, at)
    if (word === 'date')
      return wordAt(tokens, at - 1) === 'to' &&
        !/^(?:up|-)$/.test(wordAt(tokens, at - 2)) &&
        !isJoint(wordAt(tokens, at + 1))
        ? {stop: at + 1, from: at - 1, reading: offCalendar('PRESENT_REF')}
        : undefined
    if (word === 'these')
      return wordAt(tokens, at + 1) === 'days' ? {stop: at + 2, reading: offCalendar('PRESENT_REF')} : undefined
    const [value, before] = NOUNS[word] ?? []
    if (value === undefined || !before?.test(wordAt(tokens, at - 1))) return undefined
    const time = word === 'present' && wordAt(tokens, at + 1) === 'time'
    const next = wordAt(tokens, time ? at + 2 : at + 1)
    // An adjective before a noun, or a moment of something.
    if (!time && /^\p{L}/u.test(next) && !FOLLOWS.test(next)) return undefined
    if (
      (word === 'moment' || word === 'minute') &&
      (wordAt(tokens, at - 2) !== 'at' || /^(?:of|when|that)$/.test(next))
    )
      return undefined
    const from = ADJECTIVES.test(wordAt(tokens, at - 1)) ? at - 1 : at
    return {stop: time ? at + 2 : at + 1, from, reading: offCalendar(value)}
  }
}

const isJoint = (word: string): boolean => /^(?:an?|the|\d+|her|him|someone)$/.test(word)
/** Words that may stand behind a noun for a time. */
const FOLLOWS =
  /^(?:and|or|but|to|for|as|when|with|by|in|on|is|was|will|has|have|had|of|that|who|because|if|where|after|before|while|at|than|the|he|she|it|they|we|i|you|are|were|said|says|would|could|may|might|a|an|not|so)$/

/** `EOY`, `EOM`: ends of the year and of the month of the document. */
export const endOf: DateRule = {
  name: 'end-of',
  doc: 'Short forms for the end of a year or a month',
  roles: ROLE.word,
  read({tokens, context}, at): Match | undefined {
    const word = wordAt(tokens, at)
    if (!has(tokens, at, ROLE.word) || !(word === 'eoy' || word === 'eom')) return undefined
    const year = yearOfContext(context)
    if (year === undefined) return undefined
    if (word === 'eoy') return {stop: at + 1, reading: resolved(String(year), 'year')}
    return context.known < 7
      ? undefined
      : {stop: at + 1, reading: resolved((context.reference ?? '').slice(0, 7), 'month')}
  }
}
