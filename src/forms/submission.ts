import type {Form} from '../model/form.ts'

/** The submission to a minister in the United Kingdom. */
export const submission: Form = {
  name: 'submission',
  title: 'Submission',
  template: 'memo-submission.md',
  sources: ['civilservant.org.uk, Submissions (undated)', 'govintra.net, Draft a submission (undated)'],
  unverified: [
    'Departments vary; the order of parts is that of the first source, the list of clearance that of the second.'
  ],
  page: undefined,
  header: [
    {key: 'to', label: 'To', required: true},
    {key: 'from', label: 'From', required: true},
    {key: 'copies', label: 'Copies', required: false},
    {key: 'date', label: 'Date', required: true},
    {key: 'subject', label: 'Subject', required: false}
  ],
  asks: ['action', 'deadline'],
  parts: [
    {head: 'Issue', required: true},
    {head: 'Recommendation', required: true},
    {head: 'Timing', required: true},
    {head: 'Background', required: true},
    {head: 'Argument', required: true},
    {head: 'Presentation', required: true}
  ]
}
