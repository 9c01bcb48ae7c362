// Attributes in braces, as Pandoc writes them: `{#id .class width=80%}`.

export interface Attributes {
  readonly id: string
  readonly classes: readonly string[]
  readonly values: Readonly<Record<string, string>>
}

export const NO_ATTRIBUTES: Attributes = {id: '', classes: [], values: {}}

const ONE =
  /\s*(?:#([^\s{}]+)|\.([A-Za-z_][\w:.-]*)|([A-Za-z_][\w:.-]*)=(?:"([^"]*)"|'([^']*)'|([^\s{}"']+))|(-))(?=\s|$)/y

/** What stands between the braces; undefined when it is anything else than attributes, and so the author's words. */
export function attributesIn(inner: string): Attributes | undefined {
  const classes: string[] = []
  const values: Record<string, string> = {}
  let id = ''
  let at = 0
  const end = inner.trimEnd().length
  while (at < end) {
    ONE.lastIndex = at
    const found = ONE.exec(inner)
    if (!found) return undefined
    const [all, anchor, name, key, ...given] = found
    if (anchor !== undefined) id = anchor
    else if (name !== undefined) classes.push(name)
    else if (key !== undefined) values[key] = given.find((value) => value !== undefined) ?? ''
    at += all.length
  }
  return end === 0 ? undefined : {id, classes, values}
}
