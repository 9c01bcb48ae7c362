import {CURRENCY_NAMES} from '../../lexicon/currencies.ts'
import {SCALES} from '../../lexicon/numbers.ts'
import {RATE_NOUNS, UNIT_STARTS, UNITS} from '../../lexicon/units.ts'
import {singular} from '../../prose/singular.ts'
import {digits} from './digits.ts'
import {glued, isHyphen, lowerAt, phraseAt, type Token} from './token.ts'

/** A unit as it stands after a number, or between the parts of a range. */
export interface Unit {
  /** Canonical name, `barrel per day` for a rate. */
  readonly name: string
  /** Half-open range of tokens. */
  readonly from: number
  readonly to: number
  /** What the unit multiplies the number by: a million for `MUSD`. */
  readonly factor?: number
  /** What a smaller unit adds to the number: half a foot for `5'6"`. */
  readonly plus?: number
}

/** The longest unit of the table has so many tokens: `twenty` `-` `foot` `equivalent` `units`. */
const LONGEST_UNIT = 5
/** Symbols that are words as well: a unit only after digits and, with a space, where no word follows that they could go with. */
const WORDLIKE = /^(?:in|a|b|y|m|s|g|h|t|l|L|J|V|W|A|c|C|F|K|ac|ha|ft|ms|Pa|PS|MP|mi|bar|pc|EB|cal|toe|x)$/
/** Symbols of two letters that are units after a number in words too: `two km`. */
const AFTER_WORDS = /^(?:km|kg|mg|mm|cm|ml|kb|mb|gb|tb|kw|mw|gw|hp|oz|lb|pp)$/
/** A symbol is made of so many tokens at most: `MtCO`, `2`, `e`. */
const LONGEST_SYMBOL = 3
/** Words that are units only directly after a number that counts them, and are something else in names and idioms. */
const DIMENSIONS = /^(?:thick|wide|long|tall|high|deep|in|across|of|or|by|x|×|and|apart|per)$/

/** The unit that begins at a token; a hyphen may stand before it (`27-kilometer`, `12-cent-a-share`). */
export function unitAt(tokens: readonly Token[], at: number, afterDigits: boolean): Unit | undefined {
  if (tokens[at] === undefined) return undefined
  const from = isHyphen(tokens[at]) && (glued(tokens, at + 1) || glued(tokens, at)) ? at + 1 : at
  const bracket = /^[([{<]$/.test(lowerAt(tokens, from)) && /^[)\]}>]$/.test(lowerAt(tokens, from + 2)) ? 1 : 0
  const simple =
    bracket > 0
      ? symbolAt(tokens, from + 1, afterDigits)
      : (exactSymbolAt(tokens, from, afterDigits) ?? wordAt(tokens, from) ?? symbolAt(tokens, from, afterDigits))
  if (simple === undefined) return undefined
  if (simple.name === 'degree') {
    const scale = scaleAfter(tokens, simple.to)
    return scale === undefined ? simple : {...simple, name: scale, to: simple.to + SCALE_WORDS}
  }
  return rate(tokens, bracket > 0 ? {...simple, from, to: simple.to + 1} : powered(tokens, simple))
}

/** `-40° on the Celsius scale`. */
function scaleAfter(tokens: readonly Token[], at: number): string | undefined {
  return /^(?:on|of|in) the (celsius|fahrenheit|kelvin) scale$/.exec(phraseAt(tokens, at, SCALE_WORDS))?.[1]
}
const SCALE_WORDS = 4

/** In words: `square kilometres`, `per cent`, `basis points`, `miles per hour`. */
function wordAt(tokens: readonly Token[], at: number): Unit | undefined {
  const first = tokens[at]
  if (first?.kind !== 'word' || !UNIT_STARTS.has(first.lower)) return undefined
  for (let length = Math.min(LONGEST_UNIT, tokens.length - at); length > 0; length--) {
    const words = phraseAt(tokens, at, length).replace(' . ', '. ').replaceAll(' - ', '-')
    const name = UNITS.words.get(words)
    if (name !== undefined && (words.length > 2 || AFTER_WORDS.test(words))) return {name, from: at, to: at + length}
  }
  return undefined
}

/** `kB` is not `kb`: a symbol as it is printed goes before words in small letters. */
const exactSymbolAt = (tokens: readonly Token[], at: number, afterDigits: boolean): Unit | undefined =>
  UNITS.symbols.has(tokens[at]?.text ?? '') ? symbolAt(tokens, at, afterDigits) : undefined

function symbolAt(tokens: readonly Token[], at: number, afterDigits: boolean): Unit | undefined {
  const token = tokens[at]
  if (token === undefined || !(afterDigits || AFTER_WORDS.test(token.text))) return undefined
  const next = tokens[at + 1]
  const long = longSymbol(tokens, at)
  if (long !== undefined) return long
  if (token.text === '°' && /^[CF]$/.test(next?.text ?? ''))
    return {name: next?.text === 'C' ? 'celsius' : 'fahrenheit', from: at, to: at + 2}
  const name = UNITS.symbols.get(token.text) ?? (token.kind === 'word' ? UNITS.words.get(token.lower) : undefined)
  if (name === undefined || (token.text === 'x' && !glued(tokens, at))) return undefined
  if (token.text === 's' && isDecade(tokens, at - 1)) return undefined
  if (next?.kind === 'number' && glued(tokens, at + 1)) return undefined
  if (WORDLIKE.test(token.text) && !standsAlone(tokens, at)) return undefined
  return {name, from: at, to: at + 1}
}

/** `1990s`, `in her 50s`, `the mid-40s`: tens of years, not seconds. */
const isDecade = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text.length ?? 0) > 3 ||
  (/^[1-9]0$/.test(tokens[at]?.text ?? '') &&
    /^(?:the|her|his|their|my|your|our|early|mid|late|-|low|high|upper|lower)$/.test(lowerAt(tokens, at - 1)))

/** `km2`, `MtCO2e`: a symbol of letters and digits without spaces, which are tokens of their own. */
function longSymbol(tokens: readonly Token[], at: number): Unit | undefined {
  let joined = tokens[at]?.text ?? ''
  let found: Unit | undefined
  for (let to = at + 1; to < at + LONGEST_SYMBOL && glued(tokens, to); to++) {
    joined += tokens[to]?.text ?? ''
    const name = UNITS.symbols.get(joined)
    if (name !== undefined) found = {name, from: at, to: to + 1}
  }
  return found
}

/** A symbol that is a word too: glued to its number, or where a sentence could not go on with that word. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  if (glued(tokens, at)) return !/^(?:a|A|in|C|F|K)$/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.kind !== 'word'
  const next = tokens[at + 1]
  if (tokens[at]?.text === 'C') return !/^\p{Lu}/u.test(next?.text ?? '')
  if (next === undefined || next.kind === 'mark') return tokens[at]?.text !== 'a'
  return (
    ((next.kind === 'number' || DIMENSIONS.test(next.lower)) && !/^(?:a|in)$/.test(tokens[at]?.text ?? '')) ||
    (DIMENSIONS.test(next.lower) && tokens[at]?.text === 'in')
  )
}

const POWERS: Readonly<Record<string, string>> = {
  '2': 'square',
  '²': 'square',
  squared: 'square',
  '3': 'cubic',
  '³': 'cubic',
  cubed: 'cubic'
}

/** `km^2`, `km squared`. */
function powered(tokens: readonly Token[], unit: Unit): Unit {
  const caret = tokens[unit.to]?.text === '^' ? 1 : 0
  const power = lowerAt(tokens, unit.to + caret)
  const word = /^(?:squared|cubed)$/.test(power)
  if (!(word || caret > 0) || POWERS[power] === undefined) return unit
  return {...unit, name: `${POWERS[power]} ${unit.name}`, to: unit.to + caret + 1}
}

/** `20 people a mile away`: no rate. */
const DISTANCES = /^(?:mile|kilometre|metre|foot|yard)$/
const DIRECTIONS = /^(?:away|from|off|north|south|east|west|inland|long|wide|high|deep|up|down)$/

const LINKS: ReadonlySet<string> = new Set(['per', 'a', 'an', '/'])

/** Units of a rate: `per day`, `a day`, `an hour`, `/day`, `-a-day`, `per square kilometre per year`. */
export function rate(tokens: readonly Token[], unit: Unit): Unit {
  const hyphen = isHyphen(tokens[unit.to]) && /^(?:a|an|per)$/.test(lowerAt(tokens, unit.to + 1)) ? 1 : 0
  const spaced = hyphen === 0 && isHyphen(tokens[unit.to]) ? 0 : hyphen
  const at = unit.to + spaced
  const link = lowerAt(tokens, at)
  if (!LINKS.has(link)) return unit
  const from = isHyphen(tokens[at + 1]) ? at + 2 : at + 1
  if (/^(?:earlier|ago|later|before|after|prior)$/.test(lowerAt(tokens, from + 1))) return unit
  const under = wordAt(tokens, from) ?? (link === '/' ? symbolAt(tokens, from, true) : undefined)
  if (under !== undefined && (CURRENCY_NAMES.has(unit.name) || timeOrMeasure(under.name, link))) {
    const whole = powered(tokens, under)
    if (DISTANCES.test(whole.name) && DIRECTIONS.test(lowerAt(tokens, whole.to))) return unit
    return rate(tokens, {...unit, name: `${unit.name} per ${whole.name}`, to: whole.to})
  }
  const many = link === 'per' ? perMany(tokens, from) : undefined
  if (many !== undefined) return {...unit, name: `${unit.name} per ${many.name}`.trim(), to: many.to}
  const noun = lowerAt(tokens, from)
  if (RATE_NOUNS.has(noun) || (link === 'per' && tokens[from]?.kind === 'word')) {
    return {...unit, name: `${unit.name} per ${noun}`, to: from + 1}
  }
  return unit
}

/** `per 100,000 people`, `per 1,000 live births`, `per million`: how many the rate is of; the noun is the last of two words. */
function perMany(tokens: readonly Token[], from: number): Unit | undefined {
  const numeral = digits(tokens, from)
  const [value, to] = numeral === undefined ? [SCALES[lowerAt(tokens, from)], from + 1] : [numeral.value, numeral.to]
  if (value === undefined || value < 100) return undefined
  const nouns = [to, to + 1].filter((at) =>
    /[^s]s$|^(?:people|population|women|men|children)$/.test(lowerAt(tokens, at))
  )
  const noun = nouns[0]
  return noun === undefined || tokens[to]?.kind !== 'word'
    ? {name: String(value), from, to}
    : {name: `${value} ${singular(lowerAt(tokens, noun))}`, from, to: noun + 1}
}

/** After `a` only what is counted out (`a barrel`, `an hour`) makes a rate; `a mile` could be a distance of its own. */
const timeOrMeasure = (name: string, link: string): boolean =>
  /^(?:per|\/)$/.test(link) ||
  /^(?:second|minute|hour|day|night|week|month|year|barrel|gallon|litre|ton|metric ton|kilogram|ounce|bushel|mile|person|square foot|pound-mass|acre|hectare|carat)$/.test(
    name
  )

/** `60,000 cubic metres of drinking water a day`: the rate stands after what is measured. */
export function withLateRate(tokens: readonly Token[], unit: Unit): Unit {
  if (lowerAt(tokens, unit.to) !== 'of') return unit
  for (let at = unit.to + 2; at <= unit.to + 4 && tokens[at - 1]?.kind === 'word'; at++) {
    const late = rate(tokens, {name: unit.name, from: unit.from, to: at})
    if (late.to > at && /^(?:a|an|per)$/.test(lowerAt(tokens, at))) return {...unit, name: late.name}
  }
  return unit
}
