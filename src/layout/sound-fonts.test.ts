// Fonts that are not installed or are damaged: told once, and the next face in their place.
import {expect, test} from 'vitest'
import type {Diagnostic} from '../model/stages.ts'
import {packagedFont} from '../world.ts'
import {withSoundFonts} from './sound-fonts.ts'

const SERIF = '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'
const REGULAR = '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'
const whole = packagedFont(SERIF)

/** What is given for the semibold serif in a world whose fonts are `fonts`, and what is said. */
function given(font: (file: string) => Uint8Array): {readonly bytes: Uint8Array; readonly said: readonly Diagnostic[]} {
  const said: Diagnostic[] = []
  const sound = withSoundFonts({font}, (diagnostic) => said.push(diagnostic))
  sound.font(SERIF)
  return {bytes: sound.font(SERIF), said}
}

const without = (missing: RegExp) => (file: string) => {
  if (missing.test(file)) throw new Error(`Cannot find module '${file}'`)
  return packagedFont(file)
}

test('a font that is there is given as it is', () => {
  const {bytes, said} = given(packagedFont)
  expect(bytes).toBe(whole)
  expect(said).toEqual([])
})

test('for a weight that is missing stands another of its family', () => {
  const {bytes, said} = given(without(/SemiBold/))
  expect(bytes).toBe(packagedFont(REGULAR))
  expect(said.map(({rule, message}) => `${rule} ${message}`)).toEqual([
    'font-is-installed The font SourceSerif4_600SemiBold.ttf is not installed; SourceSerif4_400Regular.ttf stands in its place.'
  ])
})

test('for a package that is missing stands the last fallback, as bold', () => {
  expect(given(without(/expo/)).bytes).toBe(packagedFont('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'))
})

test.each([
  ['empty', new Uint8Array()],
  ['cut off', whole.subarray(0, whole.length >> 1)],
  ['text', new TextEncoder().encode('<!doctype html><title>404</title>')],
  ['zeros', new Uint8Array(5000)]
])('a file that is %s is damaged', (_what, bytes) => {
  const {said} = given((file) => (file === SERIF ? bytes : packagedFont(file)))
  expect(said.map(({message}) => message)).toEqual([expect.stringMatching(/is damaged; .* stands in its place/)])
})

test('without any face the reason is told', () => {
  expect(() => given(without(/./))).toThrow(/is not installed, and there is none in its place/)
})
