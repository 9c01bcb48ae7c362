import type {DeckRun} from '../../../model/deck.ts'
import {officeFaceFor} from '../../../themes/office-faces.ts'
import {FACES} from '../colors.ts'
import {escapeXml} from '../xml.ts'
import type {TextForm} from './paragraphs.ts'
import {solid} from './place.ts'
import type {SlideSetting} from './setting.ts'

/** The theme's faces have a name for each kind of script. */
const SCRIPTS: Readonly<Record<DeckRun['face'], readonly [ea: string, cs: string]>> = {
  head: ['+mj-ea', '+mj-cs'],
  body: ['+mn-ea', '+mn-cs'],
  mono: [FACES.mono, FACES.mono]
}

/** The colour of a link is that of its run, and not that of the scheme. */
const OWN_COLOR =
  '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>'

/** Size of type in the hundredths of a point that drawings have. */
export const sized = (points: number): string => ` sz="${Math.round(points * 100)}"`

/** Size, face, colour and language of a run, where they are not those that it has without saying so. */
export function runProperties(run: DeckRun, {spacing, bold, inherited}: TextForm, setting: SlideSetting): string {
  const style = inherited?.style
  const spaced = spacing === 0 ? '' : ` spc="${Math.round(spacing * 100)}"`
  const marks = `${run.bold === bold ? '' : ` b="${run.bold ? 1 : 0}"`}${run.italic ? ' i="1"' : ''}${run.link ? ' u="sng"' : ''}`
  return (
    `<a:rPr${spaced} lang="${escapeXml(run.lang ?? setting.lang)}"${run.size === style?.size ? '' : sized(run.size)}${marks} dirty="0">` +
    (run.color === style?.color ? '' : solid(run.color)) +
    faces(run, run.face === style?.face, run.lang ?? setting.lang) +
    `${run.link ? linkTo(run.link, setting) : ''}</a:rPr>`
  )
}

/** The theme's faces, where the run does not have them without saying so, and the one for the script of its language. */
function faces({face}: DeckRun, inherited: boolean, lang: string): string {
  const [ea, cs] = SCRIPTS[face]
  const own = officeFaceFor(lang)
  const slot = (name: 'ea' | 'cs', family: string) => {
    if (own?.slot === name) return `<a:${name} typeface="${own.family}"/>`
    return inherited ? '' : `<a:${name} typeface="${family}"/>`
  }
  return `${inherited ? '' : `<a:latin typeface="${FACES[face]}"/>`}${slot('ea', ea)}${slot('cs', cs)}`
}

function linkTo(link: NonNullable<DeckRun['link']>, {relations}: SlideSetting): string {
  const [id, action] =
    'href' in link
      ? [relations.add('hyperlink', link.href), ' history="1"']
      : [relations.add('slide', `slide${link.slide}.xml`), ' action="ppaction://hlinksldjump"']
  return `<a:hlinkClick r:id="${id}"${action}>${OWN_COLOR}</a:hlinkClick>`
}
