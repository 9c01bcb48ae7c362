// What slides and pages look like: a theme of ours, or an organisation's own template, read once and reported on.

import {isOfficeTemplate} from './compose/theme-name.ts'
import {type Measure, measureWith, standingFor} from './layout/measure.ts'
import type {DeckFrame} from './model/frame.ts'
import type {LayoutContext} from './model/layout.ts'
import type {OfficeTemplate} from './model/office-template.ts'
import type {Report, Shape, ThemeChoice} from './model/stages.ts'
import type {Theme} from './model/theme.ts'
import type {TemplateNotes} from './office/index.ts'
import {frame} from './themes/frame.ts'
import {themeNamed} from './themes/index.ts'
import {plain} from './themes/plain.ts'
import {ReadRefused, type World} from './world.ts'

export interface Look {
  /** Of slides, and of pages. */
  readonly deck: Theme
  readonly memo: Theme
  readonly frame: DeckFrame
  readonly template: OfficeTemplate | undefined
}

const lookIn = (theme: Theme): Look => ({deck: theme, memo: theme, frame, template: undefined})

/** The theme whose faces draw the words of drawings: those of a template may not be at hand. */
export const drawingTheme = ({memo, template}: Look): Theme => (template === undefined ? memo : plain)

/** Theme, places and measure of one shape of draft. Fonts that a template's project ships are measured as they are. */
export function contextIn(
  {deck, memo, frame: places, template}: Look,
  shape: Shape,
  measure: Measure,
  world: Pick<World, 'font'>
): Pick<LayoutContext, 'theme' | 'frame' | 'measure'> {
  if (shape === 'memo') return {theme: memo, frame: places, measure}
  if (template === undefined) return {theme: deck, frame: places, measure}
  const font = (file: string) => template.fonts.get(file) ?? world.font(file)
  return {theme: deck, frame: places, measure: standingFor(measureWith({font}), template.standIns)}
}

/**
 * The look of a theme that is asked for. A template that cannot be used is reported where it is named, and the look is
 * that of the plain theme; so is it for a name that no theme has.
 */
export async function loadLook(
  world: Pick<World, 'font' | 'list' | 'read'>,
  choice: ThemeChoice,
  report: Report
): Promise<Look> {
  if (!isOfficeTemplate(choice.name)) return lookIn(themeNamed(choice.name) ?? plain)
  const bytes = await bytesOf(world, choice, report)
  if (bytes === undefined) return lookIn(plain)
  const {readTemplate, TemplateFault} = await import('./office/index.ts')
  try {
    const {template, notes} = await readTemplate(choice.name, bytes, world)
    reportNotes(choice, notes, report)
    return {deck: template.theme, memo: template.paper, frame: template.frame, template}
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error
    unusable(choice, error.reason, error.hint, report)
    return lookIn(plain)
  }
}

async function bytesOf(
  world: Pick<World, 'font' | 'list' | 'read'>,
  choice: ThemeChoice,
  report: Report
): Promise<Uint8Array | undefined> {
  const hint = 'Put the template into the project, and name it by its path from there.'
  try {
    const bytes = await world.read(choice.name)
    if (bytes === undefined) unusable(choice, 'there is no such file', hint, report)
    return bytes
  } catch (error) {
    if (!(error instanceof ReadRefused)) throw error
    unusable(choice, error.reason, hint, report)
    return undefined
  }
}

const placeOf = ({file, line, column}: ThemeChoice) => ({file, line, column})

function unusable(choice: ThemeChoice, reason: string, hint: string, report: Report): void {
  report({
    rule: 'office-template-is-usable',
    ...placeOf(choice),
    message: `The template ${choice.name} is not used: ${reason}.`,
    note: 'The theme `plain` is used instead.',
    hints: [hint]
  })
}

/** What of a template is not as it is asked for, or had to be left out. */
function reportNotes(choice: ThemeChoice, notes: TemplateNotes, report: Report): void {
  const say = (rule: Parameters<Report>[0]['rule'], message: string, note: string, hint: string) =>
    report({rule, ...placeOf(choice), message, note, hints: [hint]})
  for (const {family, file, reserve} of notes.nearest)
    say(
      'theme-font-is-measured',
      `The font ${family} is not there to be measured.`,
      `Widths are those of ${fontName(file)} and ${reserve} percent more, so lines may end early.`,
      'Put its regular and bold font files (.ttf, .otf) into fonts/.'
    )
  if (notes.accent)
    say(
      'theme-color-is-legible',
      `The accent ${notes.accent.brand.hex} does not stand out enough from ${notes.accent.ground.hex} for words.`,
      `Words have ${notes.accent.words.hex}; lines, bars and marks keep the accent.`,
      'Nothing has to be done.'
    )
  if (!notes.groundKnown)
    say(
      'theme-color-is-legible',
      'The background of the slides is a picture or a gradient.',
      'How words stand out from it is not known; all have the colour of the template’s text.',
      'Look at the slides.'
    )
  if (notes.left.length > 0)
    say(
      'office-template-is-inert',
      `Left out of the template: ${notes.left.map((kind) => LEFT[kind] ?? kind).join(', ')}.`,
      'Nothing that runs, or that leads out of the file, goes into a deck.',
      'Nothing has to be done, unless something is missing on the slides.'
    )
  if (notes.bodyMade)
    say(
      'office-template-has-room',
      'The layout for content has no place for text, or a small one.',
      'Words stand in the room below its title.',
      'Look at the slides; give the layout a larger text placeholder.'
    )
}

const LEFT: Readonly<Record<string, string>> = {
  macros: 'macros',
  external: 'links out of the file',
  oleObject: 'embedded objects',
  package: 'embedded files',
  control: 'controls',
  audio: 'sounds',
  video: 'films',
  media: 'films and sounds',
  tags: 'tags of add-ins',
  hyperlink: 'links'
}

/** `…/Carlito_400Regular.ttf` is Carlito. */
const fontName = (file: string): string =>
  (file.split('/').at(-1) ?? file).replace(/(?:_.*)?\.[^.]*$/, '').replace(/(?<=[a-z])(?=[A-Z\d])/g, ' ')
