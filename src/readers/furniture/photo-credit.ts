import type {FurnitureRule, PageLine} from './page.ts'
import {marksOf, wordsIn} from './page.ts'

const CREDIT =
  /^[([]?(?:(?:cover|header|featured|main|top|lead)\s+)?(?:photo|photos|image|images|picture|pictures|photograph|photography|illustration)(?:\s+(?:credits?|by|courtesy(?: of)?|source|via))?\s*[:/|]\s*\S/i
const AGENCY =
  /^\(?(?:AP|EPA|AFP|Reuters|Getty)\s+(?:photo|images?)\s*\/|\s\/\s?(?:getty images|afp|reuters|ap|epa|shutterstock|alamy)\)?\.?$/i
const LONGEST = 40

/** `Photo: Name / Agency`: who made a picture. */
export const photoCredit: FurnitureRule = {
  name: 'photo-credit',
  doc: 'The credit of a photograph.',
  find: (page) => marksOf(page.lines, (line) => (isCredit(line) ? 'photo credit' : undefined))
}

function isCredit({text, block, body}: PageLine): boolean {
  if (block.inside !== 'root' || block.role !== 'paragraph' || wordsIn(text).length > LONGEST) return false
  return CREDIT.test(text) || (!body && AGENCY.test(text))
}
