// The group `markings:` of brief.yml: how markings are shown, and who answers for them.
import {z} from 'zod'
import type {MarkingSettings} from '../model/marking.ts'

const line = (title: string, description: string) => z.string().min(1).default('').meta({title, description})
const lines = (title: string, description: string) => z.array(z.string().min(1)).default([]).meta({title, description})

export const markingsSchema = z
  .strictObject({
    banner: z.enum(['page', 'overall']).default('overall').meta({
      title: 'Banner',
      description:
        '`page`: inner pages carry their own highest marking; `overall`: that of the whole. The cover has the latter.'
    }),
    cui: z.enum(['dod', 'nara']).default('nara').meta({
      title: 'CUI style',
      description: '`dod`: the banner is `CUI` alone, with a designation block; `nara`: with categories and limits.'
    }),
    'cui-separator': z.enum(['//', '/']).default('//').meta({
      title: 'CUI separator',
      description: 'Stands before limits of dissemination in a banner; sites disagree.'
    }),
    'controlled-by': lines('Controlled by', 'Lines of the designation block: the component, then the office.'),
    categories: lines('CUI categories', 'Categories in the designation block: `PRVCY`.'),
    'distribution-statement': line('Distribution statement', 'Letter or text; not beside `dissemination`.'),
    dissemination: line('Limited dissemination', 'Limited dissemination control: `FEDCON`.'),
    contact: line('Point of contact', 'A named person with a number, or the mailbox of an office.'),
    'classified-by': line('Classified by', 'First line of the authority block.'),
    'derived-from': line(
      'Derived from',
      'Second line: the source or guide; `Multiple Sources` with the list of sources.'
    ),
    'declassify-on': line('Declassify on', 'Third line: a date or an event.')
  })
  .refine((given) => given['distribution-statement'] === '' || given.dissemination === '', {
    message: 'A designation block has a distribution statement or a limit of dissemination, not both.'
  })
  .meta({title: 'Markings', description: 'How markings are shown.'}) satisfies z.ZodType<MarkingSettings>

/** Nothing said. */
export const noMarkings: MarkingSettings = markingsSchema.parse({})
