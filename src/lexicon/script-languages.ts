// Scripts of the world as ISO 15924 names them: their letters, the language that words in them are taken for, and the languages written in them.

export interface Script {
  /** ISO 15924: `Arab`. */
  readonly code: string
  /** As a reader calls it: `Arabic`. */
  readonly name: string
  readonly letters: RegExp
  /** The language with most readers that is written in it, by Unicode's CLDR (likely subtags). */
  readonly language: string
  /** Languages, as BCP 47 begins them, whose texts have such words as a matter of course. */
  readonly languages: readonly string[]
}

/** Scripts whose words are given a language by their letters alone. Latin is not among them: most of the world writes it. */
export const scripts: readonly Script[] = [
  {
    code: 'Arab',
    name: 'Arabic',
    letters: /\p{Script_Extensions=Arabic}/u,
    language: 'ar',
    languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd']
  },
  {
    code: 'Hebr',
    name: 'Hebrew',
    letters: /\p{Script_Extensions=Hebrew}/u,
    language: 'he',
    languages: ['he', 'yi']
  },
  {
    code: 'Kana',
    name: 'Japanese',
    letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    language: 'ja',
    languages: ['ja']
  },
  {
    code: 'Hang',
    name: 'Korean',
    letters: /\p{Script=Hangul}/u,
    language: 'ko',
    languages: ['ko']
  },
  {
    code: 'Hani',
    name: 'Chinese',
    letters: /[\p{Script=Han}\p{Script=Bopomofo}]/u,
    language: 'zh',
    languages: ['zh', 'ja', 'ko']
  },
  {
    code: 'Cyrl',
    name: 'Cyrillic',
    letters: /\p{Script=Cyrillic}/u,
    language: 'ru',
    languages: ['ru', 'uk', 'bg', 'be', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg', 'tt']
  },
  {
    code: 'Grek',
    name: 'Greek',
    letters: /\p{Script=Greek}/u,
    language: 'el',
    languages: ['el']
  },
  {
    code: 'Armn',
    name: 'Armenian',
    letters: /\p{Script=Armenian}/u,
    language: 'hy',
    languages: ['hy']
  },
  {
    code: 'Geor',
    name: 'Georgian',
    letters: /\p{Script=Georgian}/u,
    language: 'ka',
    languages: ['ka']
  },
  {
    code: 'Deva',
    name: 'Devanagari',
    letters: /\p{Script=Devanagari}/u,
    language: 'hi',
    languages: ['hi', 'mr', 'ne', 'sa']
  },
  {
    code: 'Beng',
    name: 'Bengali',
    letters: /\p{Script=Bengali}/u,
    language: 'bn',
    languages: ['bn', 'as']
  },
  {
    code: 'Guru',
    name: 'Gurmukhi',
    letters: /\p{Script=Gurmukhi}/u,
    language: 'pa',
    languages: ['pa']
  },
  {
    code: 'Gujr',
    name: 'Gujarati',
    letters: /\p{Script=Gujarati}/u,
    language: 'gu',
    languages: ['gu']
  },
  {
    code: 'Taml',
    name: 'Tamil',
    letters: /\p{Script=Tamil}/u,
    language: 'ta',
    languages: ['ta']
  },
  {
    code: 'Telu',
    name: 'Telugu',
    letters: /\p{Script=Telugu}/u,
    language: 'te',
    languages: ['te']
  },
  {
    code: 'Knda',
    name: 'Kannada',
    letters: /\p{Script=Kannada}/u,
    language: 'kn',
    languages: ['kn']
  },
  {
    code: 'Mlym',
    name: 'Malayalam',
    letters: /\p{Script=Malayalam}/u,
    language: 'ml',
    languages: ['ml']
  },
  {
    code: 'Sinh',
    name: 'Sinhala',
    letters: /\p{Script=Sinhala}/u,
    language: 'si',
    languages: ['si']
  },
  {
    code: 'Thai',
    name: 'Thai',
    letters: /\p{Script=Thai}/u,
    language: 'th',
    languages: ['th']
  },
  {
    code: 'Laoo',
    name: 'Lao',
    letters: /\p{Script=Lao}/u,
    language: 'lo',
    languages: ['lo']
  },
  {
    code: 'Khmr',
    name: 'Khmer',
    letters: /\p{Script=Khmer}/u,
    language: 'km',
    languages: ['km']
  },
  {
    code: 'Mymr',
    name: 'Burmese',
    letters: /\p{Script=Myanmar}/u,
    language: 'my',
    languages: ['my']
  },
  {
    code: 'Ethi',
    name: 'Ethiopic',
    letters: /\p{Script=Ethiopic}/u,
    language: 'am',
    languages: ['am', 'ti']
  }
]
