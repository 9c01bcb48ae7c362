import {NotShown} from './not-shown.ts'

/** The bytes of an address that holds its picture itself (`data:image/png;base64,…`); undefined for other addresses. */
export function bytesInAddress(address: string): Uint8Array | undefined {
  const data = /^data:([^,]*),/i.exec(address)
  if (!data) return undefined
  const [head, kind = ''] = data
  if (!/^image\//i.test(kind)) throw new NotShown('its address holds no picture')
  const body = address.slice(head.length)
  if (/;base64$/i.test(kind)) return new Uint8Array(Buffer.from(body, 'base64'))
  try {
    return new TextEncoder().encode(decodeURIComponent(body))
  } catch {
    throw new NotShown('its address is damaged')
  }
}
