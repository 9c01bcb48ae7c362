// What programs copy out of a PDF in scripts from right to left; skipped where these programs are not installed.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it, vi} from 'vitest'
import {unnamed} from '../../forms/index.ts'
import {laidOut, markdownDraft, testContext} from '../../layout/memo/testing/laid-out.ts'
import {packagedFont} from '../../world.ts'
import {writePdf} from './index.ts'

/** Fonts of many scripts are opened; a machine may be busy. */
vi.setConfig({testTimeout: 60_000})

const folder = mkdtempSync(join(tmpdir(), 'precis-scripts-'))
afterAll(() => rmSync(folder, {recursive: true}))

const ARABIC = [
  'فتح الحارس باب المنارة في الساعة 6، ثم صعد إلى المصباح (وهو في الطابق الرابع).',
  'قرأ في دفتر Harbour Log أن 1,250 سفينة مرت قبل 3 مايو 2021، وكتب: «الليل هادئ».',
  'نسبة الضوء 12.5% هذا العام، مقابل 10% في عام 2020؛ والأسماء: لؤي، لأن، الإبل، مُحَمَّد.'
]
const HEBREW = [
  'השומר פתח את דלת המגדלור בשעה 6, ועלה אל המנורה (היא בקומה הרביעית).',
  'הוא קרא ביומן Harbour Log כי 1,250 ספינות עברו לפני 3 במאי 2021, וכתב: "הלילה שקט".'
]

const words = (text: string): readonly string[] =>
  text
    .replace(/\p{Default_Ignorable_Code_Point}|[\u202A-\u202E]/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '')

const PROGRAMS = [
  [
    'pdftotext',
    (file: string) => execFileSync('pdftotext', [file, '-'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
  ],
  [
    'mutool',
    (file: string) =>
      execFileSync('mutool', ['draw', '-F', 'text', file], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
  ]
] as const
const installed = (program: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}

describe.each(PROGRAMS)('%s (skipped when it is not installed)', (program, textOf) => {
  it.skipIf(!installed(program)).each([
    ['Arabic', 'ar', ARABIC],
    ['Hebrew', 'he', HEBREW]
  ] as const)(
    'finds every word of %s paragraphs in the order in which they are read',
    async (_name, lang, paragraphs) => {
      const {info} = testContext()
      const {memo} = laidOut(
        markdownDraft(paragraphs.join('\n\n')),
        testContext(undefined, {marking: '', form: unnamed, info: {...info, title: '', lang}})
      )
      const file = join(folder, `${lang}.pdf`)
      writeFileSync(file, await writePdf(memo, packagedFont))
      const found = words(textOf(file))
      const wanted = words(paragraphs.join(' '))
      expect(found.slice(0, wanted.length)).toEqual(wanted)
    }
  )
})

describe('the same words', () => {
  it('give the same bytes twice', async () => {
    const made = async () => writePdf(laidOut(markdownDraft(ARABIC.join('\n\n'))).memo, packagedFont)
    expect(Buffer.from(await made()).equals(Buffer.from(await made()))).toBe(true)
  })
})
