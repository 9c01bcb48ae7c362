import {briefingDate} from '../dated.ts'
import {fillIn} from './fill-in.ts'

export const date = fillIn('date', 'Date of the briefing: `5 October 2021`.', ({briefing}) => briefingDate(briefing))
