import {fillIn} from './fill-in.ts'

export const from = fillIn('from', 'Who it is from.', ({briefing}) => briefing.from)
