import type {Form} from '../model/form.ts'

/** The policy memo of the schools of government: problem and recommendation first, then evidence, options, caveats. */
export const policy: Form = {
  name: 'policy',
  title: 'Policy memo',
  template: 'memo.md',
  sources: ['Harvard Kennedy School, guides to policy memos (as restated by readers; undated)'],
  unverified: ['Everything: the guides were read in restatements only.'],
  page: undefined,
  header: [
    {key: 'to', label: 'To', required: false},
    {key: 'from', label: 'From', required: false},
    {key: 'date', label: 'Date', required: false},
    {key: 'subject', label: 'Subject', required: false}
  ],
  asks: [],
  parts: []
}
