// The group `memo:` of brief.yml, and of the front matter of a Markdown file: what no source can know about a memo.
import {z} from 'zod'
import type {MemoFields} from '../model/form.ts'

const line = (title: string, description: string) => z.string().min(1).default('').meta({title, description})
const lines = (title: string, description: string) => z.array(z.string().min(1)).default([]).meta({title, description})

const signature = () =>
  z
    .strictObject({
      name: line('Name', 'Who signs.'),
      rank: line('Rank', 'Rank and branch: `COL, LG`.'),
      title: line('Title', 'Office of the signer: `Commanding`.')
    })
    .meta({title: 'Signature', description: 'The signature block of an Army memorandum: `name`, `rank`, `title`.'})

/** Made when it is asked for: most Markdown files say nothing of this, and the library takes longer to load than they to read. */
export const memoSchema = () =>
  z
    .strictObject({
      letterhead: lines('Letterhead', 'Lines of the letterhead, the largest unit first.'),
      'office-symbol': line('Office symbol', 'Office symbol of an Army memorandum: `AFZC-CG`.'),
      'record-number': line('Record number', 'Stands in parentheses behind the office symbol: `25-50a`.'),
      addressees: lines('Addressees', 'MEMORANDUM FOR; without them it is `to`. More than five go to DISTRIBUTION.'),
      deadline: line('Deadline', 'By when: the suspense of an Army memorandum, the timing of a submission.'),
      action: line('Action', 'What the reader is asked to do or to decide.'),
      issue: line('Issue', 'The issue in your words; without them it is in those of the sources.'),
      options: lines('Options', 'The options between which the reader decides.'),
      presentation: line('Presentation', 'How it will look to the public, and what is to be said.'),
      contact: line('Contact', 'Whom to ask: a person with a number, or an office.'),
      authority: line('Authority line', '`FOR THE COMMANDER`, for example.'),
      signature: signature().prefault({}),
      enclosures: lines('Enclosures', 'What goes with the memo, beside its own list of sources.'),
      distribution: lines('Distribution', 'Addresses below DISTRIBUTION.'),
      copies: lines('Copies', 'Who gets a copy.'),
      clearance: lines('Clearance', 'Who has cleared a submission: finance, lawyers, press office.'),
      number: line('Number', 'Number of a briefing note.'),
      'other-title': line('Title in the other language', 'Title of a briefing note in the other official language.'),
      sector: line('Sector', 'Sector or branch from which a briefing note comes.')
    })
    .meta({
      title: 'Memo',
      description: 'What the form of the memo asks for and no source can know.'
    }) satisfies z.ZodType<MemoFields>
