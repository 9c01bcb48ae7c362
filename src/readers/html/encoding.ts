/** Browsers look no further for it. */
const FAR = 4_096
const META = /<meta[\s/][^>]{0,500}/gi
const CHARSET = /(?<![\w-])charset\s*=\s*["']?\s*([\w:.-]{2,40})/i
const XML = /^\s*<\?xml[^>]{0,200}\sencoding\s*=\s*["']([\w:.-]{2,40})["']/i

/** The encoding that a page names for itself, in lower case: `<meta charset>`, its older form, or the XML declaration. */
export function namedEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, FAR)).replace(/<!--.*?(?:-->|$)/gs, '')
  const xml = XML.exec(start)?.[1]
  if (xml !== undefined) return xml.toLowerCase()
  for (const [meta] of start.matchAll(META)) {
    const charset = CHARSET.exec(meta)?.[1]
    if (charset !== undefined) return charset.toLowerCase()
  }
  return undefined
}
