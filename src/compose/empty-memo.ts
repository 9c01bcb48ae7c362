import type {MemoFields} from '../model/form.ts'

/** What the group `memo:` gives where nothing is said in it: the defaults of its schema, which need not be loaded for them. */
export const emptyMemo: MemoFields = {
  letterhead: [],
  'office-symbol': '',
  'record-number': '',
  addressees: [],
  deadline: '',
  action: '',
  issue: '',
  options: [],
  presentation: '',
  contact: '',
  authority: '',
  signature: {name: '', rank: '', title: ''},
  enclosures: [],
  distribution: [],
  copies: [],
  clearance: [],
  number: '',
  'other-title': '',
  sector: ''
}
