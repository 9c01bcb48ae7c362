// A deck in many scripts as a package: faces, languages and directions that PowerPoint goes by.
import {describe, expect, it, vi} from 'vitest'
import {markdown} from '../../layout/deck/testing/drafts.ts'
import {laidOut} from '../../layout/deck/testing/lay-out.ts'
import {writePptx} from './index.ts'
import {type Parts, unpacked, xmlOf} from './package.ts'

/** Fonts of many scripts are opened; a machine may be busy. */
vi.setConfig({testTimeout: 60_000})

const TEXT = `# Lamps

The نور, the אור, the 灯台の光 and the 등대.

| כוכב | אור |
|---|---|
| צפון | 12 |

:::notes
ملاحظة عن المصباح
:::
`
const slides = async (): Promise<Parts> => {
  const {deck} = laidOut(markdown(TEXT))
  return unpacked(await writePptx(deck))
}

describe('a package in many scripts', () => {
  it('names for each run of another script the face that Office has for it, and its language', async () => {
    const parts = await slides()
    const xml = [...parts].map(([path, part]) => (path.startsWith('ppt/slides/') ? String(part) : '')).join('')
    const facesOf = (words: string) => {
      const before = xml.slice(0, xml.indexOf(`<a:t>${words}`))
      const properties = before.slice(before.lastIndexOf('<a:rPr'))
      return [/ lang="([^"]*)"/, /<a:ea typeface="([^"]*)"/, /<a:cs typeface="([^"]*)"/].map(
        (each) => each.exec(properties)?.[1]
      )
    }
    expect(facesOf('نور')).toEqual(['ar', '+mn-ea', 'Arial'])
    expect(facesOf('אור')).toEqual(['he', '+mn-ea', 'Arial'])
    expect(facesOf('灯台の光')).toEqual(['ja', 'Yu Gothic', '+mn-cs'])
    expect(facesOf('등대')).toEqual(['ko', 'Malgun Gothic', '+mn-cs'])
    expect(xml).toContain('<a:tblPr rtl="1" firstRow="1"')
  })

  it('has in its theme the faces for other scripts', async () => {
    const theme = xmlOf(await slides(), 'ppt/theme/theme1.xml')
    expect(theme.match(/<a:font script="Jpan" typeface="Yu Gothic"\/>/g)).toHaveLength(2)
  })
})
