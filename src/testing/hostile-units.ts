// What a text is made of to be dear to some rule: each repeated for as long as is wanted.

const marks = [
  "'",
  '’',
  '‘',
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  '(',
  ')',
  '()',
  '[',
  '((a',
  '.',
  '...',
  '… ',
  '. . . ',
  '!',
  '? '
]
const joints = ['-', '—', ' – ', '/', ', ', ': ', '; ', '_', '@', '$', '%', '&', ' ', '\u00ad', '\u00a0']
const numbers = [
  '7',
  '7 ',
  '1.',
  '1,',
  '1. ',
  '1-',
  '3.5',
  '1/2 ',
  '12,345 ',
  '10 ',
  '10% ',
  '$5 ',
  '£1m ',
  '5pm ',
  '10:30 '
]
const amounts = ['two ', 'two hundred ', 'a half ', 'between 1 and 2 ', 'from 1 to 2 ', 'at least ', 'percent ', 'per ']
const times = [
  'January ',
  'May 5, ',
  '5 May 2020 ',
  '2020 ',
  'in 2020 ',
  'years ',
  '5 years ',
  'last ',
  'next week ',
  'Q1 '
]
const names = [
  'A ',
  'A.',
  'A. ',
  'Aa',
  'Ab ',
  'Ab Cd, ',
  'Mr. ',
  'Dr. Ab ',
  'U.S. ',
  'President Ab Cd ',
  'the Ab of the Cd '
]
const terms = [
  'A (B) ',
  '(A) ',
  'Ab (AB) ',
  'Ministry of ',
  'Aa-',
  'a-',
  'a’s ',
  'a.b',
  'the term “a” means ',
  'AB, or '
]
const words = [
  'a',
  'a, ',
  'the the ',
  'of the ',
  'of ',
  'and ',
  'it ',
  'which, ',
  'who ',
  'whether ',
  'and/or ',
  'not '
]
const cues = ['may ', 'should ', 'is likely that ', 'not known whether ', 'assumes that ', 'we recommend that ']
const speech = [
  'said ',
  'he said ',
  'Ab said ',
  'said Ab, ',
  'according to ',
  '“I said ',
  '“a” ',
  '‘a ',
  '"a" ',
  '“A,” he said. '
]
const lines = ['\n', 'a\n', 'Ab.\n', '• a ', '1) a ', 'a) ', 'é', '中', '。', '😀', 'İ']

/** Digits, quotes, brackets, dots, names, cues: alone, and some mixed. */
export const hostileUnits: readonly string[] = [
  ...marks,
  ...joints,
  ...numbers,
  ...amounts,
  ...times,
  ...names,
  ...terms,
  ...words,
  ...cues,
  ...speech,
  ...lines,
  '“1. (A said, 10% of the May '
]

/** `length` characters of a unit. */
export const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** `length` characters in which each unit has a stretch of its own, one after the other. */
export const oneAfterTheOther = (length: number): string =>
  hostileUnits.map((unit) => repeated(unit, Math.ceil(length / hostileUnits.length))).join('')
