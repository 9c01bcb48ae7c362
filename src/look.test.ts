// A template of PowerPoint that is asked for by name: in brief.yml, in a template, in a Markdown file.
import {describe, expect, it} from 'vitest'
import {loadTemplate, parseBrief} from './compose/index.ts'
import {themeOf} from './compose/theme-name.ts'
import {formatDiagnostic} from './diagnostic.ts'
import {loadLook} from './look.ts'
import type {ThemeChoice} from './model/stages.ts'
import {templateBytes} from './office/testing/package.ts'
import {frame} from './themes/frame.ts'
import {memoryWorld} from './world.ts'

const choice: ThemeChoice = {name: 'house/brand.potx', file: 'brief.yml', line: 3, column: 8}

async function looked(files: Readonly<Record<string, string | Uint8Array>>, asked: ThemeChoice = choice) {
  const said: string[] = []
  const look = await loadLook(memoryWorld(files), asked, (diagnostic) => said.push(formatDiagnostic(diagnostic)))
  return {look, said}
}

describe('a template of PowerPoint as the theme', () => {
  it('gives slides its places and both shapes its colours', async () => {
    const {look, said} = await looked({'house/brand.potx': templateBytes()})
    expect(said).toEqual([])
    expect(look.frame.size).toEqual({width: 720, height: 540})
    expect([look.deck.colors.accent, look.memo.colors.accent]).toEqual(['#8A1538', '#8A1538'])
    expect(look.memo.memo.styles.body.font).toContain('arimo')
  })

  it('that is none is an error where it is named, and the plain theme is taken', async () => {
    const {look, said} = await looked({'house/brand.potx': 'Dear all'})
    expect(said).toEqual([
      'brief.yml:3:8 error office-template-is-usable  The template house/brand.potx is not used: it is not a package of Office. · The theme `plain` is used instead. · Save it from PowerPoint or LibreOffice as .potx or .pptx once more.'
    ])
    expect([look.deck.name, look.template, look.frame]).toEqual(['plain', undefined, frame])
  })

  it('that is not there, or lies outside the project, is the same error', async () => {
    expect((await looked({})).said[0]).toContain('is not used: there is no such file.')
    const outside = await looked({}, {...choice, name: '../brand.potx'})
    expect(outside.said[0]).toContain('is not used: it leads out of the project folder.')
  })

  it('says what was left out of it, which font is not there, and which colour words do not have', async () => {
    const bytes = templateBytes({
      faces: {head: 'House Display', body: 'Arial'},
      colors: {accent1: 'FFD54F'},
      more: {'ppt/vbaProject.bin': 'x'},
      mainType: 'presentationml.presentation.main'
    })
    const {said} = await looked({'house/brand.potx': bytes})
    expect(said.map((line) => line.split('  ')[0])).toEqual([
      'brief.yml:3:8 info theme-font-is-measured',
      'brief.yml:3:8 info theme-color-is-legible',
      'brief.yml:3:8 warning office-template-is-inert'
    ])
  })

  it('may be named in brief.yml and in the front matter of a template, and its place is known', () => {
    const none = (): void => undefined
    expect(parseBrief('title: A\ntheme: house/brand.pptx\n', none)?.theme).toEqual({
      name: 'house/brand.pptx',
      file: 'brief.yml',
      line: 2,
      column: 8
    })
    const template = loadTemplate('templates/deck.md', '---\nshape: deck\ntheme: brand.potm\n---\n\n# :title\n', none)
    expect(template && themeOf(template)).toEqual({name: 'brand.potm', file: 'templates/deck.md', line: 3, column: 8})
  })
})
