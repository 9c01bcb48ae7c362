import type {Rule} from '../index.ts'
import {partsOf} from '../package.ts'
import {nodesOf} from '../xml-tree.ts'

const TREES = ['p:sld', 'p:sldLayout', 'p:sldMaster', 'p:notes', 'p:notesMaster', 'p:handoutMaster']

/** Shapes have positive ids, each once on its slide, and a name of their own; ids that stand twice are a known cause of repair. */
export const shapeIds: Rule = (pack) =>
  partsOf(pack, ...TREES).flatMap(([path, root]) => {
    const all = nodesOf(root, 'p:cNvPr').map(({attributes}) => attributes)
    const ids = all.map(({id}) => id ?? '')
    return [
      ...ids
        .filter((id) => !/^[1-9]\d*$/.test(id) || Number(id) > 2_147_483_647)
        .map((id) => `${path}: “${id}” is no id of a shape`),
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: the shape id ${id} is there twice`),
      ...(root.name === 'p:sld' ? namedTwice(all.map(({name}) => name ?? '')) : []).map(
        (name) => `${path}: two shapes are called “${name}”`
      ),
      ...all.filter(({name}, index) => index > 0 && !name?.trim()).map(({id}) => `${path}: shape ${id} has no name`)
    ]
  })

/** Names are what the selection pane and readers of a slide have to tell shapes apart. */
const namedTwice = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => name !== '' && names.indexOf(name) !== index)
