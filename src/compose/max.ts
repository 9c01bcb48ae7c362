// The `max` attribute, which most blocks have.
import type {Attribute, DirectiveContext} from '../model/stages.ts'

export const max: Attribute = {type: 'number', doc: 'At most so many; all when it is not given.'}

/** The first so many items as the attribute `max` allows. */
export const first = <T>(items: readonly T[], {attributes}: DirectiveContext): readonly T[] =>
  typeof attributes.max === 'number' ? items.slice(0, attributes.max) : items
