// The PDF of a memo: same bytes everywhere, whole structure, well-formed metadata.
import {createHash} from 'node:crypto'
import {inflateSync} from 'node:zlib'
import {afterEach, describe, expect, it} from 'vitest'
import {laidOut, markdownDraft, testContext} from '../../layout/memo/testing/laid-out.ts'
import {sampleDraft} from '../../layout/memo/testing/sample-draft.ts'
import type {Memo} from '../../model/memo.ts'
import {packagedFont} from '../../world.ts'
import {writePdf} from './index.ts'
import {dateOf, xmpOf} from './metadata.ts'

const sample = (): Memo => laidOut(sampleDraft).memo
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** Streams of the file, inflated where they are packed. */
function streamsOf(bytes: Uint8Array): readonly string[] {
  const text = latin(bytes)
  return [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
    } catch {
      return stream
    }
  })
}

describe('the same memo', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('has the same bytes in every time zone', async () => {
    const hashes = new Set<string>()
    for (const tz of ['UTC', 'Pacific/Kiritimati', 'America/St_Johns']) {
      process.env.TZ = tz
      hashes.add(hash(await writePdf(sample(), packagedFont)))
    }
    expect(hashes.size).toBe(1)
  }, 30_000)
})

describe('the structure', () => {
  it('has every tag as an element, with its role, in the tree below the Document', async () => {
    const memo = sample()
    const text = latin(await writePdf(memo, packagedFont))
    const roles = [...text.matchAll(/\/Type \/StructElem\n\/S \/(\w+)/g)].map(([, role]) => role)
    expect(roles.sort()).toEqual(memo.tags.map(({role}) => role).sort())
  })

  it('marks all that is drawn, as content or as artifact', async () => {
    const pages = streamsOf(await writePdf(sample(), packagedFont)).filter((stream) => / Tm\n/.test(stream))
    expect(pages.length).toBe(4)
    for (const page of pages) expect(unmarked(page)).toEqual([])
  })

  it('lists the notes by their ids, and every annotation in its element', async () => {
    const memo = sample()
    const text = latin(await writePdf(memo, packagedFont))
    const notes = memo.tags.flatMap(({id}) => (id === undefined ? [] : [id])).sort()
    const tree = /\/IDTree <<\n\/Names \[([\s\S]*?)\]/.exec(text)?.[1] ?? ''
    expect([...tree.matchAll(/\(([^)]*)\)/g)].map(([, id]) => id)).toEqual(notes)
    const annotations = text.match(/\/Subtype \/Link/g)?.length
    expect(text.match(/\/Type \/OBJR/g)?.length).toBe(annotations)
    expect(text.match(/\/StructParent \d+/g)?.length).toBe(annotations)
  }, 30_000)

  it('spans pages where a paragraph does', async () => {
    const long = markdownDraft(`# Port\n\n${'the boat waits '.repeat(900)}`)
    const bytes = await writePdf(laidOut(long).memo, packagedFont)
    expect(latin(bytes)).toMatch(/\/Type \/MCR/)
  })
})

/** Text or paths outside marked content. */
function unmarked(stream: string): readonly string[] {
  let depth = 0
  return stream.split('\n').filter((line) => {
    if (/ B(DC|MC)$/.test(line)) depth++
    if (line === 'EMC') depth--
    return depth === 0 && /(Tj|TJ|\bS|\bf|Do)$/.test(line)
  })
}

describe('the metadata', () => {
  const info = {title: 'Boats & <berths>', author: '', subject: '"Sundays"', lang: 'en', date: '2021-10'}

  it('is escaped, and dated by the memo and not by the clock', () => {
    expect(dateOf(info).toISOString()).toBe('2021-10-01T00:00:00.000Z')
    expect(dateOf({...info, date: ''}).toISOString()).toBe('1980-01-01T00:00:00.000Z')
    expect(xmpOf(info).split('\n')[1]).toBe(
      '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Boats &amp; &lt;berths&gt;</rdf:li></rdf:Alt></dc:title><dc:description><rdf:Alt><rdf:li xml:lang="x-default">&quot;Sundays&quot;</rdf:li></rdf:Alt></dc:description><dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language></rdf:Description>'
    )
  })

  it('names both standards', async () => {
    const bytes = await writePdf(laidOut(markdownDraft('# Port'), testContext()).memo, packagedFont)
    const xmp = Buffer.from(bytes).toString('utf8')
    expect(xmp.match(/<(pdfaid:part|pdfaid:conformance|pdfuaid:part)>(\w+)</g)).toEqual([
      '<pdfaid:part>2<',
      '<pdfaid:conformance>A<',
      '<pdfuaid:part>1<'
    ])
  })
})
