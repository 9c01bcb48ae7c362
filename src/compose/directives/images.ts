import type {BriefImage, Briefing} from '../../model/briefing.ts'
import type {Exhibit} from '../../model/draft.ts'
import type {Directive} from '../../model/stages.ts'
import {citation, cut, own} from '../cite.ts'
import {exhibit, row} from '../exhibits.ts'
import {first, max} from '../max.ts'
import {nothing} from '../nothing.ts'
import {placeWords} from '../source-label.ts'

export const images: Directive = {
  name: 'images',
  form: 'leaf',
  doc: 'The pictures of the section, with caption and credit.',
  within: 'section',
  attributes: {max},
  expand(_node, context) {
    const shown = first(context.section?.images ?? [], context)
    return shown.length === 0 ? nothing() : shown.map((image) => picture(image, context.briefing))
  }
}

function picture({path, alt, caption, evidence}: BriefImage, {sources}: Briefing): Exhibit {
  const credit = [citation([evidence]), own(' '), ...placeWords(evidence, sources)]
  return exhibit('picture', [
    row('picture', {caption: cut(caption === '' ? alt : caption, evidence), credit}, {path, alt})
  ])
}
