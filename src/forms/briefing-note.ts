import type {Form} from '../model/form.ts'

/** The briefing note of Canadian departments. */
export const briefingNote: Form = {
  name: 'briefing-note',
  title: 'Briefing note',
  template: 'memo-briefing-note.md',
  sources: [
    'writingforresults.net, templates for briefing notes (undated, read in excerpt)',
    'Employment and Social Development Canada, published lists of briefing notes (undated)'
  ],
  unverified: [
    'Departments vary; the heads are those of the first source, the lines of the header those of the second.'
  ],
  page: undefined,
  header: [
    {key: 'number', label: 'Number', required: true},
    {key: 'to', label: 'To', required: true},
    {key: 'from', label: 'From', required: false},
    {key: 'sector', label: 'Sector', required: true},
    {key: 'date', label: 'Date', required: true},
    {key: 'other-title', label: 'Title in the other language', required: true},
    {key: 'action', label: 'Action required', required: true},
    {key: 'deadline', label: 'By', required: false}
  ],
  asks: [],
  parts: [
    {head: 'Summary', required: true},
    {head: 'Issue', required: true},
    {head: 'Background', required: true},
    {head: 'Considerations', required: true},
    {head: 'Conclusion', required: true}
  ]
}
