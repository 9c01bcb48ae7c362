// Memos in every form: they fit, they say what is missing, and nothing in them is invented.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {forms} from '../forms/index.ts'
import {faultsOf} from '../layout/memo/testing/faults.ts'
import {themes} from '../themes/index.ts'
import {memoOverflow} from './checks/overflow.ts'
import {project, runs} from './generate.ts'
import {make} from './make.ts'

const SOURCE = `# The north quay

Published on 4 March 2024 by the Port Office of Ellmouth

The north quay will likely be closed to lorries before the end of 2024, because divers found cracks in 12 of its pillars.

We recommend that the port office publish its plan for the quay before the summer season begins on 1 June 2024.

The harbour of Ellmouth handled 340 ships in 2023. It remains unclear who will pay for the replacement berths.
`

describe.each(forms)('the form $name', ({name, header, parts}) => {
  test('fits on its pages in every theme, whatever the sources hold', async () => {
    await fc.assert(
      fc.asyncProperty(project, fc.constantFrom(...themes.map((theme) => theme.name)), async ({files}, theme) => {
        const {memo} = await make({...files, 'brief.yml': `form: ${name}\ntheme: ${theme}\n`})
        expect(memoOverflow(memo)).toEqual([])
        expect(faultsOf(memo)).toEqual([])
      }),
      runs(6)
    )
  }, 120_000)

  test('tells of every line that it asks for and nobody gives, and leaves a gap in brackets', async () => {
    const {diagnostics, drafts} = await make({'sources/a.md': SOURCE, 'brief.yml': `form: ${name}\n`})
    const asked = header.filter(({required, key}) => required && key !== 'date' && key !== 'subject')
    const told = diagnostics.filter(({rule}) => rule === 'form-is-complete').map(({message}) => message)
    const gaps = JSON.stringify(drafts.memo.root).match(/"value":"\[[a-z][a-z ]*\]"/g) ?? []
    expect(told.length).toBeGreaterThanOrEqual(asked.length)
    expect(gaps).toHaveLength(told.length)
  })

  test('has its parts in their order', async () => {
    const {drafts} = await make({'sources/a.md': SOURCE, 'brief.yml': `form: ${name}\n`})
    const heads = drafts.memo.root.children.flatMap((node) =>
      node.type === 'heading' && node.depth === 2 && node.children[0]?.type === 'text' ? [node.children[0].value] : []
    )
    const wanted = parts.map(({head}) => head)
    expect(heads.filter((head) => wanted.includes(head))).toEqual(wanted)
  })
})

test('a submission asks first and argues later: what recommends stands under Recommendation and nowhere else', async () => {
  const {drafts} = await make({'sources/a.md': SOURCE, 'brief.yml': 'form: submission\n'})
  const said = JSON.stringify(
    drafts.memo.root.children.filter((node) => node.type !== 'exhibit' || node.kind !== 'notes')
  )
  expect(said.split('"value":"We recommend that the port office publish').length - 1).toBe(1)
})
