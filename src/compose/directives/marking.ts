import {fillIn} from './fill-in.ts'

export const marking = fillIn('marking', 'The marking on every page, as given.', ({briefing}) => briefing.marking)
