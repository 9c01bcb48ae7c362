import {fillIn} from './fill-in.ts'

export const subject = fillIn('subject', 'What it is about.', ({briefing}) => briefing.subject)
