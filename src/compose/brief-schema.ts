// The schema of brief.yml: what the human may say. Published as JSON Schema, so that editors complete and check it.
import {z} from 'zod'
import {formNames} from '../forms/index.ts'
import {markingsSchema} from './markings-schema.ts'
import {memoSchema} from './memo-schema.ts'
import {themeName} from './theme-schema.ts'

const text = (title: string, description: string) => z.string().min(1).meta({title, description})
const yes = (title: string, description: string) => z.boolean().meta({title, description})

const finding = z
  .strictObject({
    id: text('Id', 'The id of the finding or claim, as briefing.json and `precis inspect` show it.').exactOptional(),
    quote: text(
      'Quote',
      'Words of the sentence that is meant. It is found again when the sentence changes a little.'
    ).exactOptional(),
    pin: yes('Pin', 'Always show it.').exactOptional(),
    drop: yes('Drop', 'Never show it.').exactOptional(),
    edit: text('Edit', 'Your wording, shown in place of the source’s.').exactOptional(),
    note: text('Note', 'Goes into the notes of the slide that shows it.').exactOptional()
  })
  .refine(({id, quote}) => (id === undefined) !== (quote === undefined), {
    message: 'An entry names its finding by `id` or by `quote`, one of the two.'
  })
  .refine(({pin, drop}) => !(pin === true && drop === true), {
    message: 'An entry says both `pin` and `drop`.'
  })
  .refine(({pin, drop, edit, note}) => [pin, drop, edit, note].some((wish) => wish !== undefined), {
    message: 'An entry says nothing about its finding: it needs `pin`, `drop`, `edit` or `note`.'
  })
  .meta({title: 'Finding', description: 'One decision about one finding or claim.'})

export const archiveSchema = z.enum(['a-2a', 'a-3a'])

export const briefSchema = z
  .strictObject({
    title: text('Title', 'Title of the briefing; without it a title of the sources.').exactOptional(),
    subtitle: text('Subtitle', 'Second line of the title slide.').exactOptional(),
    date: z.iso
      .date()
      .meta({title: 'Date', description: 'Date of the briefing, a day as `2021-10-05`.'})
      .exactOptional(),
    from: text('From', 'Who it is from.').exactOptional(),
    to: text('To', 'Whom it is for.').exactOptional(),
    subject: text('Subject', 'What it is about; a line of the memo.').exactOptional(),
    marking: text('Marking', 'Printed as it is at head and foot of every slide and page.').exactOptional(),
    markings: markingsSchema.prefault({}),
    lang: z
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/)
      .meta({title: 'Language', description: 'Language of the briefing as in BCP 47: `en`, `en-GB`, `de`.'})
      .exactOptional(),
    theme: themeName
      .meta({
        title: 'Theme',
        description:
          'Fonts, colours and page: a theme, or the path of a template of PowerPoint; goes before what the templates say.'
      })
      .exactOptional(),
    archive: archiveSchema
      .meta({
        title: 'Archive',
        description: 'What the memo is for archives: `a-2a` (PDF/A-2a), or `a-3a` (PDF/A-3a) with its sources attached.'
      })
      .exactOptional(),
    form: z
      .enum(formNames)
      .meta({
        title: 'Form',
        description: 'The form of the memo, `ar-25-50` for example; goes before what the template says.'
      })
      .exactOptional(),
    memo: memoSchema().prefault({}),
    yardstick: z.enum(['icd203', 'phia']).default('icd203').meta({
      title: 'Yardstick',
      description: 'The scale for words of likelihood: ICD 203 (United States) or PHIA (United Kingdom).'
    }),
    aliases: z.record(z.string().min(1), z.string().min(1)).default({}).meta({
      title: 'Aliases',
      description: 'Other spellings of a name: `Rahman: Rahmon`. Quotations stay as printed.'
    }),
    sections: z
      .array(z.string().min(1))
      .default([])
      .meta({title: 'Sections', description: 'Labels of sections in the order that you want; the others follow.'}),
    findings: z.array(finding).default([]).meta({title: 'Findings', description: 'Decisions about single findings.'})
  })
  .meta({title: 'brief.yml', description: 'The human’s hand in a briefing by Précis. Everything may be left out.'})
