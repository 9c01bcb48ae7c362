// Words for generated texts: an invented country's public business. Nothing here names a real person, place or body.

/** Bodies that act, with their verbs in the third person singular. */
export const bodies = [
  'The ferry board',
  'The ministry of works',
  'The regional council',
  'The school inspectorate',
  'The port of Callmere',
  'The flood office',
  'The rail operator',
  'The audit chamber'
] as const

/** People with the role that stands before their name. */
export const people = [
  {role: 'Minister for Works', name: 'Edda Brannow'},
  {role: 'chief engineer', name: 'Tobin Harksley'},
  {role: 'council leader', name: 'Runa Ostmark'},
  {role: 'auditor', name: 'Piet Vandrell'}
] as const

/** What bodies do: infinitive, third person past, past participle. */
export const deeds = [
  ['close the night service', 'closed the night service', 'closed the night service'],
  ['raise the sea wall', 'raised the sea wall', 'raised the sea wall'],
  ['repair the harbour bridge', 'repaired the harbour bridge', 'repaired the harbour bridge'],
  ['publish its accounts', 'published its accounts', 'published its accounts'],
  [
    'hire inspectors in the northern districts',
    'hired inspectors in the northern districts',
    'hired inspectors in the northern districts'
  ],
  ['sell the old depot', 'sold the old depot', 'sold the old depot'],
  ['move the pumping station', 'moved the pumping station', 'moved the pumping station']
] as const

/** Facts with a number, said in two ways; `#` is where the number stands. */
export const measured = [
  ['The night ferry carries # on a summer weekend.', 'On a summer weekend # travel by the night ferry.', 'passengers'],
  ['Rural schools lost # between the two censuses.', 'Between the two censuses # left the rural schools.', 'pupils'],
  ['The sea wall protects # along the lower bank.', 'Along the lower bank # stand behind the sea wall.', 'houses'],
  ['The rail operator owes # to its suppliers.', 'Suppliers wait for # from the rail operator.', 'euros'],
  ['Commuters make up # of all travellers on the line.', 'Of all travellers on the line, # are commuters.', 'percent'],
  ['The new dyke runs for # along the estuary.', 'Along the estuary the new dyke runs for #.', 'kilometres']
] as const

/** Whole clauses for subordinate places and for reported speech. */
export const clauses = [
  'the drains under the old town are blocked',
  'the budget rests on a loan',
  'the spring tide came early',
  'winter storms cut the line twice',
  'many villages depend on one road',
  'the contract leaves the risk with the taxpayer'
] as const

/** Words whose loss changes a claim, with the form of the verb that follows: infinitive (0) or participle (2). */
export const guards = [
  ['did not', 0],
  ['has never', 2],
  ['will probably', 0],
  ['may', 0],
  ['might not', 0],
  ['could', 0],
  ['is likely to', 0],
  ['is very unlikely to', 0],
  ['should', 0],
  ['must not', 0],
  ['can be expected to', 0],
  ['refused to', 0],
  ['has almost certainly', 2]
] as const

export const qualifiers = [
  'about',
  'roughly',
  'over',
  'at least',
  'nearly',
  'no more than',
  'up to',
  'fewer than'
] as const

export const attributions = [
  'According to the audit chamber,',
  'In the view of its critics,',
  'As the engineers see it,'
] as const

/** Openers that a reader can do without when a sentence stands alone. */
export const connectives = ['However,', 'In addition,', 'Moreover,', 'Meanwhile,'] as const

export const headings = [
  'Money and its limits',
  'The night service',
  'Storms and the sea wall',
  'Staff in the districts',
  'What the audit found',
  'Next steps'
] as const

export const months = ['January', 'March', 'May', 'June', 'September', 'November'] as const

/** Sentences whose subject stands in the sentence before. */
export const dangling = [
  'This would leave the islands without a doctor.',
  'It has yet to be tested in a storm.',
  'They asked for more time and more money.',
  'These add up faster than anyone planned.',
  'Neither was told of the change.'
] as const

/** Well-formed, but nobody's claim. */
export const notClaims = ['Who will pay for the second bridge?', 'What if the harbour closes for a winter?'] as const
