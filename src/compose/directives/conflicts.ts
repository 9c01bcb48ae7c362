import type {PhrasingContent, Root} from 'mdast'
import type {Briefing, Conflict, Figure} from '../../model/briefing.ts'
import type {Exhibit, Row} from '../../model/draft.ts'
import type {Directive} from '../../model/stages.ts'
import {citation, cut, own, sourced} from '../cite.ts'
import {exhibit, row} from '../exhibits.ts'
import {labelOf} from '../expand.ts'
import {first, max} from '../max.ts'
import {nothing} from '../nothing.ts'
import {placeWords} from '../source-label.ts'
import {words} from '../words.ts'
import {headed} from './headline.ts'

export const conflicts: Directive = {
  name: 'conflicts',
  form: 'leaf',
  doc: 'Every figure for which sources give different values, each on its own slide with its own title: `::conflicts[Sources in conflict]`.',
  within: 'anywhere',
  attributes: {max},
  expand(node, context) {
    const shown = first(context.briefing.conflicts, context)
    if (shown.length === 0) return nothing()
    const deck = context.shape === 'deck'
    return shown.flatMap((conflict, index): Root['children'] => [
      ...(deck && index > 0 ? [{type: 'pageStart' as const}] : []),
      ...headed(deck || index === 0 ? labelOf(node, context) : [], title(conflict), context.shape),
      conflictExhibit(conflict, context.briefing)
    ])
  }
}

/** A capital that only begins its sentence is none inside another: `About` to `about`. */
const inside = (word: string): string =>
  /^[A-Z][a-z]/.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word

/** Qualifier, number and unit, each a piece of the sentence. */
function valueWords({qualifier, number, unit, evidence}: Figure): PhrasingContent[] {
  const pieces = [inside(qualifier), number, unit].filter((piece) => piece !== '')
  return pieces.flatMap((piece, index) => [
    ...(index === 0 ? [] : [own(index === pieces.length - 1 && unit !== '' ? words.glue : ' ')]),
    sourced(piece, [evidence[0].span])
  ])
}

/** `The sources give two values for one figure: roughly 25 percent and about 27 percent.` */
function title({values}: Conflict): PhrasingContent[] {
  const listed = values.flatMap((figure, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [own(index === values.length - 1 ? words.and : words.comma)]),
    ...valueWords(figure)
  ])
  return [own(words.conflictTitle(values.length)), ...listed, own(words.stop)]
}

function conflictExhibit(conflict: Conflict, briefing: Briefing): Exhibit {
  return exhibit('conflict', [
    ...conflict.values.map((figure) => valueRow(figure, briefing)),
    row('panel', {text: panel(conflict)})
  ])
}

function valueRow(figure: Figure, {sources}: Briefing): Row {
  const [sentence] = figure.evidence
  return row('value', {
    qualifier: cut(figure.qualifier, sentence),
    value: valueWords({...figure, qualifier: ''}),
    quotation: [own(words.openQuote), sourced(sentence.text, [sentence.span]), own(words.closeQuote)],
    source: [citation([sentence]), own(' '), ...placeWords(sentence, sources), ...alsoIn(figure)]
  })
}

/** Other sentences that give the same value. */
function alsoIn({evidence: [, ...others]}: Figure): PhrasingContent[] {
  return others.length === 0 ? [] : [own(words.also), citation(others)]
}

/** What is the same, and by how much the values differ; which is right is not for a briefing to say. */
function panel({measure, unitKey, values, difference}: Conflict): PhrasingContent[] {
  const [first] = values
  const evidence = values.map((figure) => figure.evidence[0].span)
  const same = measure === '' ? [] : [own(words.sameMeasure), sourced(measure, evidence), own(words.stop)]
  const unit = unitKey === 'percent' ? [own(words.percentagePoints)] : cut(first.unit, first.evidence[0])
  const differ =
    difference === undefined ? [own(words.noDifference)] : [own(words.difference(difference)), ...unit, own(words.stop)]
  return [...same, ...differ, own(words.noChoice)]
}
