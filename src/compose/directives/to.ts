import {fillIn} from './fill-in.ts'

export const to = fillIn('to', 'Whom it is for.', ({briefing}) => briefing.to)
