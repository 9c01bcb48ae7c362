// Which script characters are of.
import {type Script, scripts} from '../../lexicon/script-languages.ts'

/** Below this no script of the table begins, so that plain Latin is not looked at. */
const FIRST = 0x370

/** The script of a character; undefined for Latin, for what all scripts share, and for scripts that are not in the table. */
export function scriptOf(character: string): Script | undefined {
  const point = character.codePointAt(0) ?? 0
  return point < FIRST ? undefined : scripts.find(({letters}) => letters.test(character))
}

const FULL_WIDTH = /[\u3000-\u303F\u30FC\uFE30-\uFE4F\uFF00-\uFFEF\u{1F200}-\u{1F2FF}]/u
/** Punctuation and forms of full width, which the faces for Chinese, Japanese and Korean have. */
export const isFullWidth = (character: string): boolean => FULL_WIDTH.test(character)

const IDEOGRAPHS = ['Hani', 'Kana', 'Hang']
/** Whether a character is of Chinese, Japanese or Korean, whose characters stand in squares of one size; narrow forms do not. */
export const isSquare = (character: string): boolean =>
  !HALF_WIDTH.test(character) && (isFullWidth(character) || IDEOGRAPHS.includes(scriptOf(character)?.code ?? ''))
const HALF_WIDTH = /[\uFF61-\uFFDC\uFFE8-\uFFEE]/

/**
 * The language that a text in Chinese characters is of, by what stands beside them: Japanese with kana, Korean with Hangul,
 * else the document's own if it is one of these, else Chinese. '' for a text without any of these scripts.
 */
export function eastAsianLanguage(text: string, documents: string): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (!/\p{Script=Han}/u.test(text)) return ''
  return /^(?:ja|ko)\b/.exec(documents)?.[0] ?? 'zh'
}

/** Whether a text begins with a letter of a script that is known here. */
export const isLetter = (text: string): boolean => scriptOf(text) !== undefined
