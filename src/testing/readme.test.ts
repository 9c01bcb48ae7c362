// What README.md shows must work as it is shown.
import {readFileSync} from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {COMMANDS, OPTIONS} from '../cli/commands.ts'
import {loadTemplate, parseBrief} from '../compose/index.ts'
import {LAYOUT_NAMES} from '../compose/slide-layouts.ts'
import {markdownDraft, parseMarkdown} from '../markdown/index.ts'
import type {Diagnostic} from '../model/stages.ts'
import {remarkDeck} from '../remark/index.ts'
import {themes} from '../themes/index.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

/** The fenced block of a language that has the words. */
const block = (language: string, words: string): string => {
  const blocks = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].filter(([, name]) => name === language)
  return blocks.find(([, , text]) => text?.includes(words))?.[2] ?? ''
}

const problems: Diagnostic[] = []
const report = (problem: Diagnostic): void => void problems.push(problem)

test('the template is one', () => {
  expect(loadTemplate('templates/deck.md', block('markdown', 'shape: deck'), report)?.shape).toBe('deck')
  expect(problems).toEqual([])
})

test('the brief.yml is one', () => {
  expect(parseBrief(block('yaml', 'yardstick'), report)?.findings).toHaveLength(3)
  expect(problems).toEqual([])
})

test('the plain Markdown is laid out without a message', () => {
  const text = block('markdown', ':::chart')
  const {draft} = markdownDraft({file: 'talk.md', text, tree: parseMarkdown(text)}, 'deck', report)
  expect(draft.root.children.map(({type}) => type)).toEqual(
    expect.arrayContaining(['pageStart', 'columns', 'notes', 'exhibit'])
  )
  expect(problems).toEqual([])
})

test('the layouts that are named are those that exist', () => {
  const [, named = ''] = /asks for one by hand: (.*)\.$/m.exec(readme) ?? []
  expect([...named.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(LAYOUT_NAMES)
})

test('the plugin for unified gives a deck as it is shown', async () => {
  const code = block('js', 'remarkDeck')
  expect(code).toMatch(/^import \{remarkDeck\} from 'precis'/)
  const imports = {remarkDeck, remarkGfm, remarkParse, unified}
  const Run = (async () => {}).constructor as FunctionConstructor
  const run = Run(...Object.keys(imports), `${code.replace(/^import .*$/gm, '')}; return file`)
  const file = await run(...Object.values(imports))
  expect(file.value).toBeInstanceOf(Uint8Array)
  expect(file.messages).toEqual([])
})

test('every command is named, and no other', () => {
  const named = [...readme.matchAll(/^\| `precis (\w+)/gm)].map(([, name]) => name)
  expect(named).toEqual(COMMANDS.map(({name}) => name))
})

test('every option and theme that is named exists', () => {
  const flags = Object.values(OPTIONS).map(({flags}) => flags)
  for (const [flag] of readme.matchAll(/--(?!help\b)[a-z]{3,}/g))
    expect(flags.some((one) => one.includes(flag))).toBe(true)
  for (const {name} of themes) expect(readme).toContain(`\`${name}\``)
})

test('the pictures have alternative texts', () => {
  expect([...readme.matchAll(/!\[(.*?)\]\((.*?)\)/g)].filter(([, alt]) => (alt ?? '').length < 20)).toEqual([])
})
