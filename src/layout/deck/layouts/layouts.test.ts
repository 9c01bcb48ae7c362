import {describe, expect, it} from 'vitest'
import {exhibits} from '../testing/drafts.ts'
import {laidOut} from '../testing/lay-out.ts'
import {showDeck} from '../testing/show.ts'

describe('the layouts of exhibits', () => {
  for (const [name, draft] of Object.entries(exhibits))
    it(`puts ${name} at its places`, async () => {
      const {deck, diagnostics} = laidOut(draft)
      expect(diagnostics).toEqual([])
      await expect(showDeck(deck)).toMatchFileSnapshot(`../golden/${name}.txt`)
    })
})
