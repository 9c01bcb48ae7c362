import type {Rule} from '../index.ts'
import {type Package, TYPES} from '../package.ts'

const OFFICE = 'application/vnd.openxmlformats-officedocument.'
const PRESENTATION = `${OFFICE}presentationml.`

/** What the part at the end of a relationship is, by the relationship's type (ISO 29500-1, 13 and 15). */
const BY_RELATION: Readonly<Record<string, RegExp>> = {
  slide: exactly(`${PRESENTATION}slide+xml`),
  slideLayout: exactly(`${PRESENTATION}slideLayout+xml`),
  slideMaster: exactly(`${PRESENTATION}slideMaster+xml`),
  notesMaster: exactly(`${PRESENTATION}notesMaster+xml`),
  notesSlide: exactly(`${PRESENTATION}notesSlide+xml`),
  presProps: exactly(`${PRESENTATION}presProps+xml`),
  viewProps: exactly(`${PRESENTATION}viewProps+xml`),
  tableStyles: exactly(`${PRESENTATION}tableStyles+xml`),
  theme: exactly(`${OFFICE}theme+xml`),
  chart: exactly(`${OFFICE}drawingml.chart+xml`),
  worksheet: exactly(`${OFFICE}spreadsheetml.worksheet+xml`),
  styles: exactly(`${OFFICE}spreadsheetml.styles+xml`),
  sharedStrings: exactly(`${OFFICE}spreadsheetml.sharedStrings+xml`),
  'extended-properties': exactly(`${OFFICE}extended-properties+xml`),
  'core-properties': exactly('application/vnd.openxmlformats-package.core-properties+xml'),
  officeDocument: /^application\/vnd\.(?:openxmlformats-officedocument|ms-powerpoint)\..*\.main\+xml$/,
  image: /^image\//
}

function exactly(type: string): RegExp {
  return new RegExp(`^${type.replace(/[.+]/g, '\\$&')}$`)
}

/** Every part has a type, the type of what it is there for; no type is given twice or to a part that is not there. */
export const contentTypes: Rule = (pack) => [...declared(pack), ...untyped(pack), ...mistyped(pack)]

function declared({xmlOf, paths}: Package): readonly string[] {
  const seen = new Set<string>()
  const there = new Set(paths.map((path) => `/${path}`.toLowerCase()))
  return (xmlOf(TYPES)?.children ?? []).flatMap(({name, attributes}) => {
    const subject = (attributes.PartName ?? attributes.Extension ?? '').toLowerCase()
    const twice = seen.has(`${name} ${subject}`) ? [`${TYPES}: ${subject} has two types`] : []
    seen.add(`${name} ${subject}`)
    const lost = name === 'ct:Override' && !there.has(subject) ? [`${TYPES}: there is no part ${subject}`] : []
    return [...twice, ...lost]
  })
}

const untyped = ({paths, typeOf}: Package): readonly string[] =>
  paths.filter((path) => typeOf(path) === undefined).map((path) => `${path}: has no content type`)

const mistyped = ({paths, relationsOf, typeOf}: Package): readonly string[] =>
  ['', ...paths].flatMap((owner) =>
    relationsOf(owner).flatMap(({type, part}) => {
      const expected = BY_RELATION[type]
      const given = part === undefined ? undefined : typeOf(part)
      return expected === undefined || given === undefined || expected.test(given)
        ? []
        : [`${part}: is of type ${given}, but is a ${type}`]
    })
  )
