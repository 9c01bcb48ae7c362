import {describe, expect, it} from 'vitest'
import type {Passage} from '../model/source.ts'
import {documentOf} from '../testing/document-of.ts'
import {danglingReference, danglingStart, whyNotLifted} from './liftable.ts'

const passageOf = (text: string, more: Partial<Passage> = {}): Passage => ({
  ...(documentOf(text).passages[0] as Passage),
  ...more
})
const why = (text: string, heading?: string): string | undefined =>
  whyNotLifted(text, passageOf(text), heading, undefined)

describe('a sentence that may stand alone', () => {
  it.each([
    'The ministry cut the fuel subsidy in June.',
    'Small ports depend on cheap diesel and on the goodwill of their neighbours.',
    'If the dam fails, the valley will be under water within hours.',
    'Use plain language in every notice.',
    'No boat may enter at night.',
    'Open the sluices by 1 May.',
    'It remains to be seen whether the fund survives.',
    'Table 2 shows that wages fell in every district.',
    'Most farmers grow maize.',
    'Some 900 people work in the sheds in winter.',
    'Critics argue that the scheme costs too much, but it has saved two towns.',
    'Officials warned that the dam could fail.',
    'Some families have sold their boats.',
    'Most ships call at two ports.',
    'It is reported income that counts for the tax.',
    'Table 2 shows how much wages fell.',
    'The council needs to be told of every leak.',
    'The telephone came to the valley in 1932.',
    'The board called the offer “generous” and signed it.',
    'There are no official counts of the boats.',
    'Owners must consult the harbour board before they moor.',
    'Members should see the plans before they vote.',
    'You can see the harbour from the hill.',
    'To run the site the council pays a company in the north.',
    'Websites must ask before they set cookies.',
    'Courts may refer the case to the appeals board.'
  ])('%s', (text) => expect(why(text)).toBe(undefined))
})

describe('a sentence that may not', () => {
  it.each([
    ['Will the fund survive?', 'a question'],
    ['Q: The fund has lost a third of its money.', 'a question of an interview'],
    ['Suppose the dam fails in spring.', 'a supposition'],
    ['If only the ministry had listened.', 'a wish'],
    ['If the ministry pays.', 'a condition without a main clause'],
    ['Rising costs of care in rural districts.', 'a fragment without a finite verb'],
    ['People and work in the rural districts of the north.', 'a fragment without a finite verb'],
    ['No.', 'too few words to be a claim'],
    ['The minister went on to say that …', 'a sentence that breaks off'],
    ['which the ministry denied in May.', 'a sentence whose beginning is missing'],
    ['See Table 2.', 'a pointer to another place'],
    ['The method is described in more detail below.', 'a pointer to another place'],
    ['This section sets out the options.', 'a pointer to another place'],
    ['The full list can be found below and at the harbour office.', 'a pointer to another place'],
    ['The ministry will do three things:', 'words that introduce what follows'],
    ['Use of cookies: we use cookies to give you a better visit.', 'a service of the page to its visitor'],
    ['You may add the map of the harbour to your own blog.', 'a service of the page to its visitor'],
    ['Add this chart to your website with the code below.', 'a service of the page to its visitor'],
    ['Owners should refer to the definitions in the attachment to the harbour rules.', 'a pointer to another place'],
    ['Skippers may also consult the instructions on the board’s website.', 'a pointer to another place'],
    ['No, the register stays at the quay.', 'an answer that needs its question'],
    ['Fill in the form at the bottom of the page.', 'an instruction for using a page'],
    ['This guidance also includes references to other notes.', 'a pointer to another place'],
    [
      'Raising the Quays of the Corvane Coast - How Small Ports Prepare for Higher Water and Reduce the Risk to Boats',
      'a head without a stop'
    ],
    ['The purpose of this guidance is to help owners.', 'a pointer to another place'],
    ['Returns are sent in here: https://boats.example/returns.', 'a pointer to another place'],
    ['Publish the list of berths (by 30 June 2031)', 'a head without a stop'],
    ['Status: updated (bold shows what is new)', 'a label with its value'],
    ['Figure 3. Landings by port.', 'a caption or a source line'],
    ['Source: harbour office, own sums.', 'a caption or a source line'],
    ['Dear {{ name }}, your request was received.', 'a template with places to fill in'],
    ['The council of [insert town] has agreed.', 'a template with places to fill in'],
    ['☐ The applicant owns the boat.', 'a tick-box of a form'],
    ['Home | About | Contact us', 'a menu'],
    ['Read more about our work', 'a menu or a link'],
    ['“The dam is safe and will stay safe.”', 'words of others (the whole sentence is quoted)'],
    ['Table 2 gives the landings by port and year.', 'a pointer to another place'],
    ['Figure 4 compares the three routes.', 'a pointer to another place'],
    ['Harbour office, telephone 0555 0199', 'a contact line'],
    ['Some would be quick to call the ferry a luxury.', 'what unnamed others say'],
    ['Critics say the scheme costs too much.', 'what unnamed others say'],
    ['Many economists have argued that the tax is too low.', 'what unnamed others say'],
    ['Because of its size, poor soil and small fleet, some would call the island a burden.', 'what unnamed others say'],
    ['For instance, it has been claimed that the quay is safe.', 'what unnamed others say'],
    ['It is often said that fishermen never swim.', 'what unnamed others say'],
    ['It has been reported that the boats — the last of the fleet — turned back.', 'what unnamed others say'],
    ['Nobody in the harbour needs to be told that the quay is old.', 'an appeal to the reader'],
    ['Everyone knows the ferry is late.', 'an appeal to the reader'],
    ['Myth 1: Boats never sink in summer.', 'a claim that its label calls false']
  ])('%s', (text, reason) => expect(why(text)).toBe(reason))

  it('stands inside a quotation that runs over several sentences', () => {
    const passage = passageOf('“We lost the nets. The water came at night. Nobody warned us,” said the skipper.')
    expect(whyNotLifted('The water came at night.', passage, undefined, undefined)).toBe('part of a longer quotation')
  })

  it('opens a quotation whose speaker is named in the next sentence', () => {
    const passage = passageOf(
      '“We lost the nets.” The skipper said so twice. He said: “The quay is old. It will fall.”'
    )
    expect(whyNotLifted('“We lost the nets.”', passage, undefined, undefined)).toBe(
      'words of others (the whole sentence is quoted)'
    )
    expect(whyNotLifted('He said: “The quay is old.', passage, undefined, undefined)).toBe('part of a longer quotation')
    expect(whyNotLifted('The skipper said so twice.', passage, undefined, undefined)).toBe(undefined)
  })

  it.each([
    ['Myths about the ferry', 'a claim that its heading calls false'],
    ['Do not do any of the following', 'something that its heading forbids'],
    ['What we heard', 'what others said, reported under this heading'],
    ['Red flags', 'an example of what is wrong'],
    ['Scenario 2', 'an invented case']
  ])('stands under the heading %s', (heading, reason) => {
    expect(why('The ferry takes an hour longer in winter.', heading)).toBe(reason)
  })

  it('is a list item that needs its stem', () => {
    const item = passageOf('repair the mains', {role: 'item', stem: 0})
    expect(whyNotLifted('Working with owners to find leaks.', item, undefined, 'The board has these duties:')).toBe(
      'a list item that needs its stem'
    )
    expect(whyNotLifted('Dredging would close the quay.', item, undefined, 'The board fears two things:')).toBe(
      undefined
    )
    expect(whyNotLifted('repair the mains', item, undefined, 'The ministry will:')).toBe(
      'a list item that needs its stem'
    )
    expect(
      whyNotLifted('The mains are old.', passageOf('The mains are old.', {role: 'item'}), undefined, undefined)
    ).toBe(undefined)
  })

  it.each([
    ['quote', 'words of others (block quotation)'],
    ['code', 'not running text of the author']
  ] as const)('stands in a passage of the role %s', (role, reason) => {
    expect(
      whyNotLifted('The mains are old.', passageOf('The mains are old.', {role, liftable: false}), undefined, undefined)
    ).toBe(reason)
  })
})

describe('a connective that can go', () => {
  it.each([
    ['However, it remains to be seen.', 9],
    ['And yet the port closed.', 8],
    ['In addition, for instance, the port closed.', 27],
    ['Yet another plan failed.', undefined],
    ['However, the same is true of rice.', undefined],
    ['In addition to fish, the port ships grain.', undefined],
    ['Still waters run deep.', undefined]
  ])('%s', (text, length) => expect(danglingStart(text)?.length).toBe(length))
})

describe('a reference to what stood before', () => {
  it.each([
    ['This would undermine the deal.', 'This', 'pronoun'],
    ['Additionally, he raised the fee.', 'he', 'pronoun'],
    ['And its ties could prove useful.', 'its', 'pronoun'],
    ['In 2019, it fell by 3 percent.', 'it', 'pronoun'],
    ['These assets have grown.', 'These', 'demonstrative'],
    ['Such measures fail.', 'Such', 'demonstrative'],
    ['The latter refused.', 'The latter', 'pronoun'],
    ['Otherwise, the fund fails.', 'Otherwise', 'bound'],
    ['Nor did the bank act.', 'Nor', 'bound'],
    ['It is expected to grow.', 'It', 'pronoun']
  ])('%s', (text, reference, kind) => expect(danglingReference(text)).toEqual({text: reference, kind}))

  it.each([
    'It is likely that the port will close.',
    'However, it remains to be seen how far support will go.',
    'It has been reported that the boats turned back.',
    'Those who stay pay more.',
    'This year the fund grew.',
    'This report sets out five steps.',
    'According to Lindner, he left early.',
    'There is no money left.'
  ])('is not at the start of: %s', (text) => expect(danglingReference(text)).toBe(undefined))
})

it.each(['“a ', '"a ', 'a’ ', 'This is ', 'However, ', 'it is very ', '(([ '])(
  'is linear in 100 kilobytes of %s',
  (piece) => {
    const text = piece.repeat(100_000 / piece.length)
    const started = performance.now()
    why(text, text)
    danglingReference(text)
    expect(performance.now() - started).toBeLessThan(5_000)
  }
)
