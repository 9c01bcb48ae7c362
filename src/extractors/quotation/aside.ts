import type {ActorMention} from '../actor/mentions.ts'

/** Begins what is said of the name before the comma: `, director of the port,`, `, who runs it,`, `, 54,`. */
export const APPOSES =
  /^, (?:who|which|whose|the|an?|its|his|her|their|then|now|head|\d|\p{Ll}+(?:-\p{Ll}+)? (?:of|for|at|to|in)\b|\p{Ll}+,)/u

/**
 * The name that an aside belongs to, which ends at `end` with its comma or bracket: the name that fills the aside
 * (`the chancellor, Anna Weiss,`), else the person it is said of (`Anna Weiss, head of the CBA,`), else the body
 * (`the ministry, which owns the port,`, `Anna Weiss (54)`). In `Anna Weiss, who said` the comma opens the clause: `relative`.
 */
export function beforeAside(
  text: string,
  named: readonly ActorMention[],
  end: number,
  relative: boolean
): ActorMention | undefined {
  const nearest = [...named].reverse()
  if (text[end - 1] === ')')
    return nearest.find((mention) => mention.type !== 'place' && text.startsWith(' (', mention.end))
  const whole = nearest.find((mention) => mention.end === end - 1)
  if (relative && whole !== undefined) return whole
  if (whole?.type === 'person' && /(?:^|, )$/u.test(text.slice(Math.max(0, whole.start - 2), whole.start))) return whole
  const apposed = nearest.filter(
    (mention) => mention.end < end - 1 && APPOSES.test(text.slice(mention.end, mention.end + 40))
  )
  return (
    apposed.find(({type}) => type === 'person') ??
    nearest.find(
      (mention) =>
        mention.type !== 'place' &&
        mention.end < end - 1 &&
        /^['’]?s?, /u.test(text.slice(mention.end, mention.end + 4))
    )
  )
}
