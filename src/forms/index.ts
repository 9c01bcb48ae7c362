// All forms of memo, the default first; a form is one file of data, one template, and one line here.
import type {Form} from '../model/form.ts'
import {ar2550} from './ar-25-50.ts'
import {briefingNote} from './briefing-note.ts'
import {policy} from './policy.ts'
import {submission} from './submission.ts'

export {policy}
export const forms: readonly Form[] = [policy, ar2550, submission, briefingNote]

/** A Markdown file that names no form: as the default, without its name above the title. */
export const unnamed: Form = {...policy, title: ''}

/** Names by which a form can be asked for: its own, and the one that is shown. */
export const formNames: readonly string[] = forms.flatMap(({name, title}) => [name, title])

/** The form of that name, or of that shown name; undefined when there is none. */
export const formNamed = (name: string): Form | undefined =>
  forms.find((form) => form.name === name || form.title === name)
