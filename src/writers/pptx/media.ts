// Pictures as parts: one that is shown several times is in the package once.
import type {Entry} from './zip.ts'
import {entryOf} from './zip.ts'

export interface Media {
  /** The name of the part of a picture in `ppt/media`. */
  nameOf(bytes: Uint8Array, mime: 'image/png' | 'image/jpeg'): string
  entries(): readonly Entry[]
}

/** Pictures are numbered from 1 in the order of their first use. */
export function media(): Media {
  const names = new Map<Uint8Array, string>()
  const entries: Entry[] = []
  return {
    nameOf(bytes, mime) {
      const known = names.get(bytes)
      if (known !== undefined) return known
      const name = `image${entries.length + 1}.${mime === 'image/png' ? 'png' : 'jpeg'}`
      names.set(bytes, name)
      entries.push(entryOf(`ppt/media/${name}`, bytes))
      return name
    },
    entries: () => entries
  }
}
