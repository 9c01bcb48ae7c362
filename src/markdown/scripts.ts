// Digits and signs above and below the line, as characters of their own.
import type {PhrasingContent} from 'mdast'

const PLAIN = '0123456789+-=()n'
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ'

/** Words with other characters than these stand on the line. */
const shifted = (text: string, to: string): string =>
  [...text].every((character) => PLAIN.includes(character))
    ? [...text].map((character) => to[PLAIN.indexOf(character)]).join('')
    : text

const each = (nodes: readonly PhrasingContent[], to: string): PhrasingContent[] =>
  nodes.map((node) => (node.type === 'text' ? {...node, value: shifted(node.value, to)} : node))

/** `<sup>2</sup>` is `²`. */
export const raised = (nodes: readonly PhrasingContent[]): PhrasingContent[] => each(nodes, RAISED)
/** `<sub>2</sub>` is `₂`. */
export const lowered = (nodes: readonly PhrasingContent[]): PhrasingContent[] => each(nodes, LOWERED)

/** `m^2^` of Pandoc, where what is raised are digits: `m²`. */
export const withRaised = (text: string): string =>
  text.replace(/(?<=[^\s^])\^([0-9+\-=()n]{1,8})\^/g, (_, inner: string) => shifted(inner, RAISED))
