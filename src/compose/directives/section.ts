import {fillIn} from './fill-in.ts'

export const section = fillIn('section', 'Label of the section.', (context) => context.section?.label ?? '', 'section')
