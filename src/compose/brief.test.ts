import {describe, expect, test} from 'vitest'
import {formatDiagnostic} from '../diagnostic.ts'
import type {Brief} from '../model/stages.ts'
import {briefJsonSchema} from './brief-json-schema.ts'
import {emptyBrief, parseBrief} from './index.ts'

/** What parsing gives, and what it reports, as lines. */
function parse(text: string): {readonly brief: Brief | undefined; readonly faults: readonly string[]} {
  const faults: string[] = []
  const brief = parseBrief(text, (diagnostic) => faults.push(formatDiagnostic(diagnostic)))
  return {brief, faults}
}

test('everything that brief.yml may say is in the brief', () => {
  const text = `title: A title
subtitle: A second line
date: 2023-03-20
from: Transport Desk
to: The Committee
subject: The bridge
marking: OFFICIAL
lang: en-GB
theme: ministry
form: submission
yardstick: phia
markings: {banner: page, cui: dod}
memo: {deadline: 3 May, copies: [Press office]}
aliases:
  Vail: Vale
sections: [Cracks, Detour]
findings:
  - id: claim-1
    pin: true
  - quote: will likely close
    drop: true
    note: Not ours to say.
`
  expect(parse(text)).toEqual({
    brief: {
      title: 'A title',
      subtitle: 'A second line',
      date: '2023-03-20',
      from: 'Transport Desk',
      to: 'The Committee',
      subject: 'The bridge',
      marking: 'OFFICIAL',
      lang: 'en-GB',
      theme: {name: 'ministry', file: 'brief.yml', line: 9, column: 8},
      form: 'submission',
      yardstick: 'phia',
      markingAt: {line: 7, column: 10},
      markings: {...emptyBrief.markings, banner: 'page', cui: 'dod'},
      memo: {...emptyBrief.memo, deadline: '3 May', copies: ['Press office']},
      aliases: {Vail: 'Vale'},
      sections: ['Cracks', 'Detour'],
      findings: [
        {id: 'claim-1', pin: true, line: 18, column: 5},
        {quote: 'will likely close', drop: true, note: 'Not ours to say.', line: 20, column: 5}
      ]
    },
    faults: []
  })
})

test.each(['', '\n', '# nothing yet\n', '\ufeff', '{}'])('a file that says nothing (%j) is the empty brief', (text) => {
  expect(parse(text)).toEqual({brief: emptyBrief, faults: []})
})

const text = 'brief-is-valid'
const faulty: readonly (readonly [what: string, yaml: string, fault: string])[] = [
  ['an unknown key', 'title: A\ntitel: B', `2:1 error ${text}  There is no key \`titel\`. · Did you mean \`title\`?`],
  [
    'an unknown key that is near none',
    'colour: red',
    `1:1 error ${text}  There is no key \`colour\`. · There are \`title\`, \`subtitle\`, \`date\`, \`from\`, \`to\`, \`subject\`, \`marking\`, \`markings\`, \`lang\`, \`theme\`, \`archive\`, \`form\`, \`memo\`, \`yardstick\`, \`aliases\`, \`sections\`, \`findings\`.`
  ],
  [
    'an unknown key of a finding',
    'findings:\n  - id: a\n    dorp: true\n    pin: true',
    `3:5 error ${text}  There is no key \`dorp\` in entry 1 of \`findings\`. · Did you mean \`drop\`?`
  ],
  [
    'a number for text',
    'to: 5',
    `1:5 error ${text}  \`to\` is a number; it should be text. · Put it in quotation marks: \`"5"\`.`
  ],
  [
    'a truth value for text',
    'to: true',
    `1:5 error ${text}  \`to\` is \`true\`; it should be text. · Put it in quotation marks: \`"true"\`.`
  ],
  ['a list for text', 'to: [a, b]', `1:5 error ${text}  \`to\` is a list; it should be text. · Whom it is for.`],
  [
    'text for a list',
    'sections: Cracks',
    `1:11 error ${text}  \`sections\` is text; it should be a list. · Labels of sections in the order that you want; the others follow.`
  ],
  [
    'a list for aliases',
    'aliases: [a]',
    `1:10 error ${text}  \`aliases\` is a list; it should be keys with values. · Other spellings of a name: \`Rahman: Rahmon\`. Quotations stay as printed.`
  ],
  [
    'text for a truth value',
    'findings:\n  - id: a\n    pin: maybe',
    `3:10 error ${text}  \`pin\` of entry 1 of \`findings\` is text; it should be \`true\` or \`false\`. · Always show it.`
  ],
  [
    'a key without a value',
    'title: A\nsubtitle:',
    `2:10 error ${text}  \`subtitle\` has no value; it should be text. · Give it a value, or leave the line out.`
  ],
  [
    'an empty text',
    'subtitle: ""',
    `1:11 error ${text}  \`subtitle\` is empty. · Give it a value, or leave the line out.`
  ],
  [
    'a day that is none',
    'date: 2023-02-30',
    `1:7 error ${text}  \`date\` is \`2023-02-30\`, which does not fit. · Date of the briefing, a day as \`2021-10-05\`.`
  ],
  [
    'a language that is none',
    'lang: British English',
    `1:7 error ${text}  \`lang\` is \`British English\`, which does not fit. · Language of the briefing as in BCP 47: \`en\`, \`en-GB\`, \`de\`.`
  ],
  [
    'an unknown theme',
    'theme: minstry',
    '1:8 error theme-is-known  `theme` is `minstry`, which is none of the choices. · Did you mean `ministry`?'
  ],
  [
    'an unknown yardstick',
    'yardstick: nato',
    `1:12 error ${text}  \`yardstick\` is \`nato\`, which is none of the choices. · There are \`icd203\`, \`phia\`.`
  ],
  [
    'an entry that names nothing',
    'findings:\n  - pin: true',
    `2:5 error ${text}  An entry names its finding by \`id\` or by \`quote\`, one of the two. · One decision about one finding or claim.`
  ],
  [
    'an entry that wants both',
    'findings:\n  - id: a\n    pin: true\n    drop: true',
    `2:5 error ${text}  An entry says both \`pin\` and \`drop\`. · One decision about one finding or claim.`
  ],
  [
    'an entry that wants nothing',
    'findings:\n  - id: a',
    `2:5 error ${text}  An entry says nothing about its finding: it needs \`pin\`, \`drop\`, \`edit\` or \`note\`. · One decision about one finding or claim.`
  ],
  [
    'a list at the top',
    '- a',
    `1:1 error ${text}  What stands here is a list; it should be keys with values. · The human’s hand in a briefing by Précis. Everything may be left out.`
  ],
  [
    'a key twice',
    'title: A\ntitle: B',
    `2:1 error ${text}  This is not YAML: Map keys must be unique · Check indentation, colons and quotation marks on this line and the one before.`
  ],
  [
    'a quotation mark without an end',
    'title: "A',
    `1:10 error ${text}  This is not YAML: Missing closing "quote · Check indentation, colons and quotation marks on this line and the one before.`
  ],
  [
    'references that multiply',
    `${['a', 'b', 'c', 'd'].reduce(
      (yaml, key, at, keys) =>
        `${yaml}${key}: &${key} [${Array(10)
          .fill(at === 0 ? 'x' : `*${keys[at - 1]}`)
          .join(', ')}]\n`,
      ''
    )}`,
    `1:1 error ${text}  References in this file (\`&\`, \`*\`) lead nowhere or grow without end. · Write the values out in full.`
  ]
]

describe('every fault is reported at its line and column, with what to do', () => {
  test.each(faulty)('%s', (_what, yaml, fault) => {
    expect(parse(yaml)).toEqual({brief: undefined, faults: [`brief.yml:${fault}`]})
  })

  test('all faults of a file, not only the first', () => {
    expect(parse('titel: A\nto: 5\nfindings: 3').faults).toEqual([
      'brief.yml:2:5 error brief-is-valid  `to` is a number; it should be text. · Put it in quotation marks: `"5"`.',
      'brief.yml:3:11 error brief-is-valid  `findings` is a number; it should be a list. · Decisions about single findings.',
      'brief.yml:1:1 error brief-is-valid  There is no key `titel`. · Did you mean `title`?'
    ])
  })
})

test('the published schema explains every key to an editor, and takes the same keys', () => {
  interface Schema {
    readonly title?: string
    readonly description?: string
    readonly properties?: Readonly<Record<string, Schema>>
    readonly items?: Schema
    readonly additionalProperties?: unknown
    readonly required?: readonly string[]
  }
  const schema = briefJsonSchema as Schema
  expect(Object.keys(schema.properties ?? {})).toEqual([
    'title',
    'subtitle',
    'date',
    'from',
    'to',
    'subject',
    'marking',
    'markings',
    'lang',
    'theme',
    'archive',
    'form',
    'memo',
    'yardstick',
    'aliases',
    'sections',
    'findings'
  ])
  const finding = schema.properties?.findings?.items
  expect(Object.keys(finding?.properties ?? {})).toEqual(['id', 'quote', 'pin', 'drop', 'edit', 'note'])
  expect([schema.required, finding?.required]).toEqual([undefined, undefined])
  expect([schema.additionalProperties, finding?.additionalProperties]).toEqual([false, false])
  const all = [schema, finding, ...Object.values(schema.properties ?? {}), ...Object.values(finding?.properties ?? {})]
  expect(all.filter((one) => !one?.title || !one.description)).toEqual([])
})
