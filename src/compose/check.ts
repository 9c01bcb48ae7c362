// Checks the directives of a template against their records; every fault is reported on its own line.
import type {Node, Parent} from 'unist'
import type {Attribute, Directive, DirectiveNode, Report} from '../model/stages.ts'
import {nameHint} from './nearest.ts'

const COLONS = {text: ':', leaf: '::', container: ':::'} as const

/** A directive as it is written: `::figures`. */
export const written = (directive: Pick<Directive, 'form' | 'name'>): string =>
  `\`${COLONS[directive.form]}${directive.name}\``

export const isDirective = (node: Node): node is DirectiveNode =>
  node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective'

/** True when all is well; otherwise every fault has been reported. */
export function checkDirectives(file: string, tree: Parent, known: readonly Directive[], report: Report): boolean {
  let well = true
  eachDirective(tree, [], (node, parents) => {
    const at = {file, ...placeOf(node)}
    const fault: Report = (diagnostic) => {
      well = false
      report({...at, ...diagnostic})
    }
    const directive = known.find(({name}) => name === node.name)
    if (directive === undefined) reportUnknown(node, known, file, fault)
    else {
      checkForm(node, directive, file, fault)
      checkPlace(node, directive, parents, file, fault)
      checkAttributes(node, directive, file, fault)
    }
  })
  return well
}

/** Calls back for every directive, with what it stands in, outermost first. */
function eachDirective(
  node: Node,
  parents: readonly Parent[],
  found: (node: DirectiveNode, parents: readonly Parent[]) => void
): void {
  if (isDirective(node)) found(node, parents)
  if (!('children' in node)) return
  const parent = node as Parent
  for (const child of parent.children) eachDirective(child, [...parents, parent], found)
}

function placeOf(node: Node): {line?: number; column?: number} {
  return node.position ? {line: node.position.start.line, column: node.position.start.column} : {}
}

const formOf = (node: DirectiveNode): Directive['form'] =>
  node.type === 'textDirective' ? 'text' : node.type === 'leafDirective' ? 'leaf' : 'container'

function reportUnknown(node: DirectiveNode, known: readonly Directive[], file: string, fault: Report): void {
  const form = formOf(node)
  const hints = [
    nameHint(
      node.name,
      known.map(({name}) => name),
      (name) => written(known.find((d) => d.name === name) ?? {form, name})
    )
  ]
  if (form === 'text') hints.push(`Write \`\\:${node.name}\` for a colon that is meant as one.`)
  fault({
    rule: 'directive-is-known',
    file,
    message: `There is no directive ${written({form, name: node.name})}.`,
    hints
  })
}

function checkForm(node: DirectiveNode, directive: Directive, file: string, fault: Report): void {
  const form = formOf(node)
  if (form === directive.form) return
  const how = {
    text: 'inside a line of text',
    leaf: 'on a line of its own',
    container: 'on a line of its own, with `:::` after what it holds'
  }[directive.form]
  fault({
    rule: 'directive-is-known',
    file,
    message: `${written({form, name: node.name})} has the wrong number of colons.`,
    hints: [`Write ${written(directive)} ${how}.`]
  })
}

function checkPlace(
  node: DirectiveNode,
  directive: Directive,
  parents: readonly Parent[],
  file: string,
  fault: Report
): void {
  const inSection = parents.some((parent) => isDirective(parent) && parent.name === 'each')
  if (directive.within === 'section' && !inSection)
    fault({
      rule: 'directive-is-in-place',
      file,
      message: `${written(directive)} stands outside \`:::each{section}\`.`,
      note: 'It shows a part of one section.',
      hints: ['Put it between `:::each{section}` and `:::`.']
    })
  const block = parents.find((parent) => parent.type !== 'root' && parent.type !== 'containerDirective')
  if (node.type !== 'textDirective' && block !== undefined)
    fault({
      rule: 'directive-is-in-place',
      file,
      message: `${written(directive)} stands inside a list, a quotation or a note.`,
      hints: ['Put it on a line of its own, without indentation or `>` before it.']
    })
}

function checkAttributes(node: DirectiveNode, directive: Directive, file: string, fault: Report): void {
  const given = node.attributes ?? {}
  const names = Object.keys(directive.attributes)
  for (const [name, value] of Object.entries(given)) {
    const attribute = Object.hasOwn(directive.attributes, name) ? directive.attributes[name] : undefined
    if (attribute === undefined)
      fault({
        rule: 'attribute-is-known',
        file,
        message: `${written(directive)} has no attribute \`${name}\`.`,
        hints: [names.length === 0 ? 'It takes none.' : nameHint(name, names, (known) => `\`${known}\``)]
      })
    else {
      const wrong = valueFault(name, value ?? '', attribute)
      if (wrong !== undefined) fault({rule: 'attribute-is-valid', file, ...wrong})
    }
  }
  const missing = missingFault(given, directive)
  if (missing !== undefined) fault({rule: 'attribute-is-valid', file, ...missing})
}

type Fault = {readonly message: string; readonly hints: readonly string[]}

function valueFault(name: string, value: string, attribute: Attribute): Fault | undefined {
  if (attribute.type === 'flag')
    return value === '' ? undefined : {message: `\`${name}\` takes no value.`, hints: [`Write \`{${name}}\`.`]}
  if (attribute.type === 'number')
    return /^[1-9]\d{0,3}$/.test(value)
      ? undefined
      : {message: `\`${name}=${value}\` is not a whole number from 1.`, hints: [`Write \`${name}=4\`, for example.`]}
  if (attribute.choices === undefined || attribute.choices.includes(value)) return undefined
  return {
    message: `\`${name}=${value}\` is not one of the choices.`,
    hints: [nameHint(value, attribute.choices, (choice) => `\`${name}=${choice}\``)]
  }
}

/** A required attribute that is absent; of a directive with nothing but flags, at least one must be given. */
function missingFault(given: Readonly<Record<string, unknown>>, directive: Directive): Fault | undefined {
  const entries = Object.entries(directive.attributes)
  const absent = entries.find(([name, attribute]) => attribute.required === true && !(name in given))
  if (absent !== undefined)
    return {
      message: `${written(directive)} needs \`${absent[0]}\`.`,
      hints: [
        absent[1].choices === undefined
          ? absent[1].doc
          : `Write one of ${absent[1].choices.map((choice) => `\`${absent[0]}=${choice}\``).join(', ')}.`
      ]
    }
  const flags = entries.length > 0 && entries.every(([, attribute]) => attribute.type === 'flag')
  if (!flags || entries.some(([name]) => name in given)) return undefined
  return {
    message: `${written(directive)} says nothing about what.`,
    hints: [`Write one of ${entries.map(([name]) => `\`{${name}}\``).join(', ')}.`]
  }
}

/** The values of checked attributes, in their types. */
export function attributesOf(
  node: DirectiveNode,
  directive: Directive
): Readonly<Record<string, string | number | boolean>> {
  const entries = Object.entries(node.attributes ?? {}).map(([name, value]) => {
    const type = directive.attributes[name]?.type
    return [name, type === 'number' ? Number(value) : type === 'flag' ? true : (value ?? '')] as const
  })
  return Object.fromEntries(entries)
}
