import {expect, test} from 'vitest'
import {mainTextOf} from './pages.ts'

const PAGE = `<title>Ice on Lake Varn - The Courier</title><nav>News Sport</nav><article><h1>Ice on Lake Varn</h1>
<p>The ferry stayed in port for nine days, and the board paid for buses.</p>
<figure><img src="a.png" alt="Ice"><figcaption>Ice at the quay</figcaption></figure>
<h2>What it cost</h2><ul><li>Buses: 12,000 crowns</li></ul></article><footer>© The Courier</footer>`

test('the main text of a page has a block a line, without title, captions and what stands around it', () => {
  expect(mainTextOf(PAGE)).toBe(
    [
      'The ferry stayed in port for nine days, and the board paid for buses.',
      'What it cost',
      'Buses: 12,000 crowns'
    ].join('\n')
  )
  expect(mainTextOf(new TextEncoder().encode(PAGE))).toBe(mainTextOf(PAGE))
  expect(mainTextOf('')).toBe('')
})
