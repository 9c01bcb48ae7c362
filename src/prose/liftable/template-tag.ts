import {folded} from '../folded.ts'
import type {LiftRule} from './rule.ts'

const TAG =
  /\{\{|\}\}|\{%|<%|\$\{|\[(?:insert|enter|add|name|date|title|your|organi[sz]ation|company|amount|xx|tbc|tbd|●|•|…|\.\.\.)[^\]\n]{0,80}\]|<(?:insert|enter|your|name)\b|_{3,}|\.{6,}|…{3,}|\blorem ipsum\b|\bTB[CD]\b|\bXX+\b/iu
const TICK_BOX = /^\s?\[[ xX✓]?\](?!\()|[☐☑☒□✓✔❏❑]|\bYes ?\/ ?No\b|\btick (?:one|all|the box)/iu

/** Something of this stands in each of them, in lower case. */
const MARK = /[{}%<$[_/☐☑☒□✓✔❏❑]|\.{6}|…{3}|tb[cd]|xx|lorem|tick/

/** Words of a form that somebody has yet to fill in. */
export const templateTag: LiftRule = ({text}) => {
  if (!MARK.test(folded(text))) return undefined
  if (TAG.test(text)) return 'a template with places to fill in'
  return TICK_BOX.test(text) ? 'a tick-box of a form' : undefined
}
