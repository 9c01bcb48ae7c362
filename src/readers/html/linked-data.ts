// Linked data of schema.org inside a page, read as data.

export interface LinkedData {
  readonly headline: string | undefined
  readonly author: string | undefined
  readonly date: string | undefined
  readonly publisher: string | undefined
}

const ARTICLE = /(?:article|posting|report|review|webpage)$/i
/** Objects looked at; the article of a page is among the first. */
const MOST = 2_000

/** What the first article in the scripts says of itself; a script that is no JSON says nothing. */
export function linkedDataIn(scripts: readonly string[]): LinkedData | undefined {
  const found = scripts.flatMap((script) => {
    const value = jsonIn(script)
    return value === undefined ? [] : objectsIn(value).filter(isArticle)
  })
  const object = found.find((one) => one.datePublished !== undefined) ?? found[0]
  if (!object) return undefined
  return {
    headline: wordsOf(object.headline),
    author: namesOf(object.author) ?? namesOf(object.creator),
    date: wordsOf(object.datePublished) ?? wordsOf(object.dateCreated),
    publisher: namesOf(object.publisher)
  }
}

function jsonIn(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ''))
  } catch {
    return undefined
  }
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** The object itself, those of a list, and those of its `@graph`. */
function objectsIn(value: unknown): readonly Fields[] {
  const objects: Fields[] = []
  const open: unknown[] = [value]
  while (open.length > 0 && objects.length < MOST) {
    const one = open.shift()
    if (Array.isArray(one)) open.push(...one.slice(0, MOST))
    else if (isFields(one)) {
      objects.push(one)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
        if (typeof one[key] === 'object') open.push(one[key])
    }
    if (open.length > MOST) open.length = MOST
  }
  return objects
}

const isArticle = (object: Fields): boolean => {
  const type = object['@type']
  return (Array.isArray(type) ? type : [type]).some((name) => typeof name === 'string' && ARTICLE.test(name))
}

const wordsOf = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  return text === '' ? undefined : text
}

/** `"A"`, `{"name": "A"}` or a list of these, as `A, B`. */
function namesOf(value: unknown): string | undefined {
  const all = (Array.isArray(value) ? value.slice(0, 20) : [value]).flatMap(
    (one) => wordsOf(one) ?? (isFields(one) ? (wordsOf(one.name) ?? []) : [])
  )
  return all.length === 0 ? undefined : [...new Set(all)].join(', ')
}
