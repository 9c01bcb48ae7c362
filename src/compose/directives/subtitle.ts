import {fillIn} from './fill-in.ts'

export const subtitle = fillIn('subtitle', 'Subtitle, when there is one.', ({briefing}) => briefing.subtitle)
