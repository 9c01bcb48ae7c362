// Texts over many scripts, for properties.
import fc from 'fast-check'

const WORDS = [
  ...'lamp harbour (log) 1,250 12% маяк свет φάρος φως'.split(' '),
  ...'منارة البحر، (ليلة) لا الإبل 3 ١٢ مُحَمَّد في'.split(' '),
  ...'מגדלור אור, (לילה) שָׁלוֹם „ים“'.split(' '),
  ...'灯台の光。 海上没有船， 등대 바다 ∑x ≤ → ☂ 🎉 👩‍🔧 🇬🇧 👍🏽 1️⃣ é नमक \u{12000} \u200Fא'.split(' ')
]

/** One to a hundred words of any script, in any order. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS), {minLength: 1, maxLength: 100})
  .map((words) => words.join(' '))
