// Policy-like articles for property tests: sentences from a grammar that knows which of its words may not be lost.
import fc from 'fast-check'
import {
  attributions,
  bodies,
  clauses,
  connectives,
  dangling,
  deeds,
  guards,
  headings,
  measured,
  months,
  notClaims,
  people,
  qualifiers
} from './generate-words.ts'

/** A sentence as generated; `held` are the words in it, in order, that no shortening may delete. */
export interface Said {
  readonly text: string
  readonly held: readonly string[]
}

/** A project of several sources that partly say the same. */
export interface Generated {
  /** Path from the project folder to text. */
  readonly files: Readonly<Record<string, string>>
  readonly sentences: readonly Said[]
}

const pick = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list)
const said = (text: string, ...held: readonly string[]): Said => ({text, held})

const bare = (text: string): string => text.replace(/\.$/, '')
const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

const body = pick(bodies)
const person = pick(people)
const clause = pick(clauses)

/** `at least 12,400 passengers`, `between 30 and 45 percent`, `hundreds of houses`, `€3.5 million`. */
const amount = (unit: string): fc.Arbitrary<string> => {
  const plain = fc.integer({min: 2, max: unit === 'percent' || unit === 'kilometres' ? 90 : 99_000})
  const number = plain.map((n) => String(n).replace(/\B(?=(\d{3})+$)/g, ','))
  const counted = number.map((n) => `${n} ${unit}`)
  if (unit === 'euros')
    return fc.oneof(
      counted,
      fc.integer({min: 2, max: 90}).map((n) => `€${n / 2} million`)
    )
  const range = fc.integer({min: 12, max: 90}).map((n) => `between ${n} and ${n + 7} ${unit}`)
  return unit === 'percent' || unit === 'kilometres'
    ? fc.oneof(counted, range)
    : fc.oneof(counted, range, fc.constant(`hundreds of ${unit}`))
}

const quantity = (unit: string): fc.Arbitrary<string> =>
  amount(unit).chain((words) =>
    /^(?:between|hundreds)/.test(words)
      ? fc.constant(words)
      : fc.option(pick(qualifiers), {nil: ''}).map((q) => `${q} ${words}`.trim())
  )

/** A fact with a number, in both its wordings. */
const fact = pick(measured).chain(([first, second, unit]) =>
  quantity(unit).map((words) => [first, second].map((form) => said(form.replace('#', words), words)))
)

/** What a body did, may do, or did not do. */
const deed = fc.tuple(body, pick(deeds), fc.option(pick(guards), {nil: undefined})).map(([subject, forms, guard]) => {
  if (guard === undefined) return said(`${subject} ${forms[1]}.`)
  return said(`${subject} ${guard[0]} ${forms[guard[1]]}.`, guard[0])
})

const day = fc.tuple(fc.integer({min: 1, max: 28}), pick(months)).map(([date, month]) => `${date} ${month}`)

/** What may come before a sentence; a condition, a date and an attribution belong to what is claimed. */
const led = (core: fc.Arbitrary<Said>): fc.Arbitrary<Said> =>
  fc.tuple(core, clause, day).chain(([{text, held}, one, date]) => {
    const rest = lowered(text)
    return fc.oneof(
      {weight: 4, arbitrary: fc.constant(said(text, ...held))},
      pick(connectives).map((word) => said(`${word} ${rest}`, ...held)),
      pick(attributions).map((words) => said(`${words} ${rest}`, words, ...held)),
      fc.constant(said(`Because ${one}, ${rest}`, ...held)),
      fc.constant(said(`Since ${one}, ${rest}`, ...held)),
      fc.constant(said(`If ${one}, ${rest}`, `If ${one}`, ...held)),
      fc.constant(said(`Unless ${one}, ${rest}`, `Unless ${one}`, ...held)),
      fc.constant(said(`On ${date} ${rest}`, date, ...held))
    )
  })

/** What may come after a sentence. */
const trailed = (core: fc.Arbitrary<Said>): fc.Arbitrary<Said> =>
  fc
    .tuple(core, clause, clause)
    .chain(([{text, held}, one, other]) =>
      fc.oneof(
        {weight: 2, arbitrary: fc.constant(said(text, ...held))},
        pick([
          said(`${bare(text)}, because ${one}.`, ...held),
          said(`${bare(text)} because ${one}.`, ...held),
          said(`${bare(text)}, while ${one}.`, ...held),
          said(`${bare(text)}, which its critics call “a white elephant”.`, ...held, '“a white elephant”'),
          said(`${bare(text)}, although ${one} and ${other}.`, ...held),
          said(`${bare(text)}, which nobody had planned.`, ...held, 'nobody'),
          said(`${bare(text)}, unless ${one}.`, ...held, `unless ${one}`),
          said(`${bare(text)}, and it is unlikely that ${one}.`, ...held, 'unlikely'),
          said(`${bare(text)}, leaving 14 villages on their own.`, ...held, '14 villages'),
          said(`${bare(text)} (the report has the details).`, ...held)
        ])
      )
    )
const decorated = (core: fc.Arbitrary<Said>): fc.Arbitrary<Said> => led(trailed(core))

/** Quotations: whole, a piece, and reported; with the speaker's name and role, or a pronoun. */
const quotation = fc.tuple(person, clause, clause, day).chain(([{role, name}, one, other, date]) => {
  const whole = `${one.slice(0, 1).toUpperCase()}${one.slice(1)} and ${other}`
  return pick([
    said(`“${whole},” the ${role}, ${name}, said on ${date}.`, name, 'said', date),
    said(
      `${name}, the ${role}, called the plan “a bridge to nowhere” on ${date}.`,
      name,
      'called',
      '“a bridge to nowhere”'
    ),
    said(`On ${date} ${name} said that ${one}.`, date, name, 'said'),
    said(`${name} warned that ${one} and that ${other}.`, name, 'warned'),
    said(`The ${role} denied that ${one}.`, 'denied')
  ])
})

const gap = clause.map((words) => said(`It is not known whether ${words}.`, 'not', 'whether'))
const aside = fc.oneof(pick(dangling), pick(notClaims)).map((text) => said(text))

/** One sentence of any kind. */
export const sentence: fc.Arbitrary<Said> = fc.oneof(
  {weight: 4, arbitrary: decorated(deed)},
  {weight: 3, arbitrary: decorated(fact.map((forms) => forms[0] ?? said('')))},
  {weight: 2, arbitrary: quotation},
  {weight: 1, arbitrary: gap},
  {weight: 1, arbitrary: aside}
)

const paragraph = fc.array(sentence, {minLength: 2, maxLength: 4})

/** One document: what it is called, when it was written, its parts. */
const article = fc.record({
  form: pick(['page', 'bare', 'report'] as const),
  title: pick(headings),
  day,
  parts: fc.array(fc.record({heading: pick(headings), paragraphs: fc.array(paragraph, {minLength: 1, maxLength: 2})}), {
    minLength: 1,
    maxLength: 3
  })
})
type Article = typeof article extends fc.Arbitrary<infer T> ? T : never

const render: Record<Article['form'], (article: Article, name: string) => string> = {
  page: ({title, day, parts}, name) =>
    [
      `The ${name} Gazette`,
      title,
      'By Anselm Corrie',
      `${day} 2024`,
      ...paragraphsOf(parts),
      'Related articles',
      'Bakers of Zumwald Win a Pri'
    ].join('\n\n'),
  bare: ({parts}) => paragraphsOf(parts).join('\n'),
  report: ({title, day, parts}) =>
    [
      `# ${title} in ${day.split(' ')[1]}`,
      `${day} 2024`,
      ...parts.flatMap(({heading, paragraphs}) => [`## ${heading}`, ...paragraphs.map(joined)]),
      'Work planned:',
      '- a second pump at the lock\n- new lamps on the quay',
      '| Year | Trips (thousand) |\n|---|---:|\n| 2021 | 340 |\n| 2022 | 295 |\n| 2023 | 310 |'
    ].join('\n\n')
}
const joined = (sentences: readonly Said[]): string => sentences.map(({text}) => text).join(' ')
const paragraphsOf = (parts: Article['parts']): readonly string[] =>
  parts.flatMap(({paragraphs}) => paragraphs.map(joined))

/** Two to four sources; the shared facts stand in the first two, in different words, once with another number. */
export const project: fc.Arbitrary<Generated> = fc
  .tuple(fc.array(article, {minLength: 2, maxLength: 4}), fc.array(fact, {minLength: 1, maxLength: 3}))
  .map(([articles, facts]) => {
    const shared = [0, 1].map((form) => facts.map((forms) => forms[form] ?? said('')))
    const whole = articles.map((one, index) => {
      const extra = shared[index]
      if (extra === undefined) return one
      return {...one, parts: [{heading: 'What is agreed', paragraphs: [extra]}, ...one.parts]} as Article
    })
    const files = Object.fromEntries(
      whole.map((one, index) => {
        const name = `${index + 1}-${one.form}`
        return [`sources/${name}.${one.form === 'report' ? 'md' : 'txt'}`, `${render[one.form](one, name)}\n`]
      })
    )
    return {files, sentences: whole.flatMap(({parts}) => parts.flatMap(({paragraphs}) => paragraphs.flat()))}
  })

/** What every property run uses, so that a red run can be repeated. */
export const runs = (numRuns: number): fc.Parameters<unknown> => ({numRuns, seed: 20_251_014, endOnFailure: true})
