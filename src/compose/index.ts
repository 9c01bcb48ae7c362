// Stage 5, compose: templates filled with a briefing give drafts.
import type {Briefing} from '../model/briefing.ts'
import type {Draft, Report, Template} from '../model/stages.ts'
import {composeWith} from './compose.ts'
import {directives} from './directives/index.ts'
import {loadWith} from './load.ts'

export {emptyBrief, parseBrief} from './brief.ts'
export {directives}

/**
 * Reads and checks a template. Undefined when it has errors; every one has been reported on its line.
 * `file` is its path from the project folder.
 */
export const loadTemplate = (file: string, text: string, report: Report): Template | undefined =>
  loadWith(directives, file, text, report)

/** Fills a template with a briefing: mdast with exhibits, words with their sources, and marks. */
export const compose = (template: Template, briefing: Briefing, report: Report): Draft =>
  composeWith(directives, template, briefing, report)
