import type {Rule} from '../index.ts'
import {isXml, TYPES} from '../package.ts'

/** Every part of XML is well-formed, without characters that XML has no place for and without a document type. */
export const wellFormed: Rule = ({paths, read}) =>
  [TYPES, ...paths].filter(isXml).flatMap((path) => {
    const {root, errors} = read(path)
    if (errors.length > 0) return [`${path}: ${errors[0]}`]
    return root === undefined ? [`${path}: is missing`] : []
  })
