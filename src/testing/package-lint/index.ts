// What makes PowerPoint offer to repair a file, or read it otherwise than it was meant, found without PowerPoint.
// Schemas do not say all of it: a file can pass them and still be refused. Each rule names where it is from.
import {type Package, packageOf} from './package.ts'
import {rules} from './rules/index.ts'

/** What a rule finds: `path: what is wrong`. */
export type Rule = (pack: Package) => readonly string[]

/** The faults of a package of Office, workbooks within it included; none when all rules hold. Each begins with its part. */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const pack = packageOf(bytes)
  const books = pack.paths.filter((path) => path.endsWith('.xlsx'))
  return [
    ...rules.flatMap((rule) => rule(pack)),
    ...books.flatMap((path) => packageFaults(pack.bytesOf(path) ?? new Uint8Array()).map((fault) => `${path}!${fault}`))
  ]
}
