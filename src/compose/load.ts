// A template, read and checked.
import type {Root} from 'mdast'
import {z} from 'zod'
import {formNamed, formNames, policy} from '../forms/index.ts'
import type {Directive, Report, Template} from '../model/stages.ts'
import {checkDirectives} from './check.ts'
import {parseTemplate} from './parse.ts'
import {themeName} from './theme-schema.ts'
import {readYaml} from './yaml.ts'

const frontMatter = z.strictObject({
  shape: z.enum(['deck', 'memo']).meta({description: 'What it makes: `shape: deck` or `shape: memo`.'}),
  theme: themeName
    .default('plain')
    .meta({description: 'The theme, `plain` for example, or the path of a template of PowerPoint.'}),
  form: z.enum(formNames).default(policy.name).meta({description: 'The form of a memo, `ar-25-50` for example.'})
})

/**
 * Reads a template: front matter, Markdown, directives. Undefined when it has errors; every one has been reported
 * on its line. `file` is its path from the project folder.
 */
export function loadWith(
  directives: readonly Directive[],
  file: string,
  text: string,
  report: Report
): Template | undefined {
  const tree = parseTemplate(
    text.replace(/^\ufeff/, ''),
    directives.map(({name}) => name)
  )
  const head = headOf(file, tree, report)
  const well = checkDirectives(file, tree, directives, report)
  if (head === undefined || !well) return undefined
  return {file, shape: head.shape, theme: head.theme, form: formNamed(head.form) ?? policy, tree}
}

function headOf(file: string, tree: Root, report: Report): z.output<typeof frontMatter> | undefined {
  const [first] = tree.children
  if (first?.type !== 'yaml') {
    report({
      rule: 'template-is-valid',
      file,
      line: 1,
      column: 1,
      message: 'The template has no front matter.',
      note: 'It must say whether it makes a deck or a memo.',
      hints: ['Begin the file with the lines `---`, `shape: deck`, `---`.']
    })
    return undefined
  }
  const place = {
    file,
    linesBefore: 1,
    rule: 'template-is-valid',
    rules: {theme: 'theme-is-known', form: 'form-is-known'}
  } as const
  return readYaml(first.value, frontMatter, place, report)?.value
}
