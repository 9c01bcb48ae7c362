// What the two plugins share: they teach the parser, lay the tree out, and give the bytes to unified.
import {relative, resolve, sep} from 'node:path'
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import type {Processor} from 'unified'
import type {Literal} from 'unist'
import type {VFile} from 'vfile'
import {diskWorld} from '../disk.ts'
import {addFences, shallowTree} from '../markdown/index.ts'
import type {Shape} from '../model/stages.ts'
import {type RenderOptions, type RenderWorld, renderMarkdown} from '../rendering.ts'
import {reportTo} from './messages.ts'

/** Options of `remarkDeck` and `remarkMemo`. */
export interface RemarkOptions extends RenderOptions {
  /**
   * Gives the bytes of a picture by its path from `root`, undefined when there is none.
   * Without it pictures are read from the disk. Addresses with a scheme are never loaded.
   */
  readonly images?: (path: string) => Uint8Array | undefined | Promise<Uint8Array | undefined>
  /** Folder that pictures may be read from, with all below it; the `cwd` of the file when nothing is said. */
  readonly root?: string
}

/** What stands for the tree once it is laid out: a compiler cannot wait, and a transformer can. */
interface Rendered extends Literal {
  readonly type: 'rendered'
  readonly value: Uint8Array
}

/** Attaches the rendering of a shape to a processor. */
export function attach(
  processor: Processor,
  shape: Shape,
  options: RemarkOptions
): (tree: Root, file: VFile) => Promise<Root> {
  remarkFrontmatter.call(processor as never, ['yaml'])
  addFences(processor.data())
  processor.compiler = (node) => (node as unknown as Rendered).value
  return async (tree, file) => {
    const root = options.root ?? file.cwd
    const [path, text, report] = [pathFrom(root, file), String(file), reportTo(file)]
    const markdown = {file: path, text, tree: shallowTree(text, () => tree, path, report)}
    const value = await renderMarkdown(markdown, shape, options, worldOf(root, options), report)
    return {type: 'rendered', value} satisfies Rendered as unknown as Root
  }
}

/** The path of a file from a folder, with `/`; one without a path stands in the folder itself. */
const pathFrom = (root: string, {cwd, path}: VFile): string =>
  path === undefined ? 'text.md' : relative(resolve(root), resolve(cwd, path)).split(sep).join('/')

function worldOf(root: string, {images}: RemarkOptions): RenderWorld {
  const disk = diskWorld(root, {out: '', env: {}})
  return images === undefined ? disk : {...disk, read: async (path) => images(path)}
}
