import {fillIn} from './fill-in.ts'

export const title = fillIn('title', 'Title of the briefing.', ({briefing}) => briefing.title)
