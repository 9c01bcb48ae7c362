// The structure tree: written here and not by the library, so that an element may span pages and none is left waiting.
import type {Memo, MemoItem, Tag} from '../../model/memo.ts'
import type {AnnotationParent, Pdf, Reference} from './pdfkit.ts'
import {pdfString} from './pdfkit.ts'

export interface Structure {
  /** Begins marked content of a tag, or an artifact, on the current page; ends what is open, unless it is the same. */
  open(tag: number | 'artifact'): void
  close(): void
  /** For an annotation on the current page that belongs to a tag. */
  annotation(tag: number): AnnotationParent
  /** Writes all elements; nothing may be opened afterwards. */
  end(): void
}

interface Element {
  readonly reference: Reference
  readonly kids: unknown[]
}

/** Elements come into the tree in the order of their tags, each where its parent stands when it is first needed. */
export function structureOf(memo: Memo, pdf: Pdf): Structure {
  const elements: Element[] = []
  const root = pdf.getStructTreeRoot()
  const attachUpTo = (index: number) => {
    while (elements.length <= index && elements.length < memo.tags.length) {
      const tag = memo.tags[elements.length] as Tag
      const parent = elements.length === 0 ? undefined : elements[tag.parent]
      const reference = pdf.ref({Type: 'StructElem', S: tag.role, P: parent?.reference ?? root, ...attributesOf(tag)})
      parent?.kids.push(reference)
      elements.push({reference, kids: []})
    }
    return elements[index] as Element
  }
  let current: number | 'artifact' | undefined
  const close = () => {
    if (current !== undefined) pdf.addContent('EMC')
    current = undefined
  }
  return {
    open(tag) {
      if (current === tag) return
      close()
      current = tag
      if (tag === 'artifact') return pdf.addContent('/Artifact BMC')
      const element = attachUpTo(tag)
      const marked = pdf.getStructParentTree().get(pdf.page.structParentTreeKey)
      addContent(element, marked.length, pdf.page.dictionary)
      pdf.addContent(`/${memo.tags[tag]?.role ?? 'Span'} <</MCID ${marked.length}>> BDC`)
      marked.push(element.reference)
    },
    close,
    annotation: (tag) => ({
      add({annotationRef}) {
        const element = attachUpTo(tag)
        const key = pdf.createStructParentTreeNextKey()
        annotationRef.data.StructParent = key
        pdf.getStructParentTree().add(key, element.reference)
        element.kids.push({Type: 'OBJR', Obj: annotationRef, Pg: pdf.page.dictionary})
      }
    }),
    end() {
      attachUpTo(memo.tags.length - 1)
      setFigureBoxes(memo, elements)
      root.data.K = [elements[0]?.reference]
      const names = idNames(memo.tags, elements)
      if (names.length > 0) root.data.IDTree = {Names: names}
      for (const {reference, kids} of elements) {
        reference.data.K = kids
        reference.end()
      }
    }
  }
}

function addContent(element: Element, id: number, page: Reference): void {
  const {data} = element.reference
  data.Pg ??= page
  element.kids.push(data.Pg === page ? id : {Type: 'MCR', Pg: page, MCID: id})
}

function attributesOf(tag: Tag): Record<string, unknown> {
  const attributes: Record<string, unknown> = {}
  if (tag.lang !== undefined) attributes.Lang = pdfString(tag.lang)
  if (tag.id !== undefined) attributes.ID = pdfString(tag.id)
  if (tag.role === 'Figure') attributes.Alt = pdfString(tag.alt ?? '')
  if (tag.role === 'L') attributes.A = {O: 'List', ListNumbering: tag.ordered ? 'Decimal' : 'Disc'}
  if (tag.scope !== undefined) attributes.A = {O: 'Table', Scope: tag.scope}
  return attributes
}

function idNames(tags: readonly Tag[], elements: readonly Element[]): readonly unknown[] {
  return tags
    .flatMap(({id}, index) => (id === undefined ? [] : [{id, reference: elements[index]?.reference}]))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({id, reference}) => [pdfString(id), reference])
}

/** A Figure needs the box it takes on its first page, from the bottom left corner. */
function setFigureBoxes(memo: Memo, elements: readonly Element[]): void {
  const boxes = new Map<number, readonly [number, number, number, number]>()
  for (const {items, size} of memo.pages) {
    const here = new Map<number, readonly [number, number, number, number]>()
    for (const item of items) {
      if (item.tag === 'artifact' || boxes.has(item.tag) || memo.tags[item.tag]?.role !== 'Figure') continue
      here.set(item.tag, around(here.get(item.tag), extentOf(item)))
    }
    for (const [tag, [left, top, right, bottom]] of here)
      boxes.set(tag, [left, size.height - bottom, right, size.height - top])
  }
  for (const [tag, box] of boxes) {
    const element = elements[tag]
    if (element) element.reference.data.A = {O: 'Layout', Placement: 'Block', BBox: [...box]}
  }
}

type Box = readonly [left: number, top: number, right: number, bottom: number]

const around = (a: Box | undefined, b: Box): Box =>
  a ? [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])] : b

function extentOf(item: MemoItem): Box {
  if (item.type === 'rule') {
    const [x1, y1] = item.from
    const [x2, y2] = item.to
    return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
  }
  if (item.type !== 'line') {
    const {x, y, width, height} = item.rect
    return [x, y, x + width, y + height]
  }
  const size = Math.max(0, ...item.runs.map((run) => run.size))
  const right = Math.max(0, ...item.runs.map((run) => run.x + run.width))
  return [item.x, item.baseline - size, item.x + right, item.baseline + size / 3]
}
