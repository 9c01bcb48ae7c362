import type {Rule} from '../index.ts'
import {TYPES} from '../package.ts'

/** Stored and deflated: what the packaging conventions allow (ISO 29500-2, annex B). */
const METHODS = [0, 8]
const DATA_DESCRIPTOR = 0x8
const ENCRYPTED = 0x1

/** The zip has its list of types first, names that differ by more than case, no folders, and sizes where Office looks for them. */
export const entries: Rule = ({entries}) => {
  const seen = new Set<string>()
  const faults: string[] = []
  const first = [...entries].sort((a, b) => a.offset - b.offset)[0]
  if (first?.name !== TYPES) faults.push(`${TYPES}: is not the first entry of the zip`)
  for (const {name, localName, method, flags} of entries) {
    if (seen.has(name.toLowerCase())) faults.push(`${name}: stands twice in the zip`)
    seen.add(name.toLowerCase())
    if (name !== localName) faults.push(`${name}: is called ${localName} in its own header`)
    if (name.endsWith('/')) faults.push(`${name}: is a folder`)
    if (/^\/|\\|[^\x21-\x7e ]|\/\//.test(name)) faults.push(`${name}: is no name of a part`)
    if (!METHODS.includes(method)) faults.push(`${name}: is packed by method ${method}`)
    if ((flags & DATA_DESCRIPTOR) !== 0) faults.push(`${name}: has its sizes behind its data`)
    if ((flags & ENCRYPTED) !== 0) faults.push(`${name}: is encrypted`)
  }
  return faults
}
