import {posix} from 'node:path'
import type {Rule} from '../index.ts'

interface Format {
  readonly extensions: readonly string[]
  readonly starts: (bytes: Uint8Array) => boolean
}

const startsWith =
  (...codes: readonly number[]) =>
  (bytes: Uint8Array): boolean =>
    codes.every((code, index) => bytes[index] === code)
const contains =
  (text: string) =>
  (bytes: Uint8Array): boolean =>
    new TextDecoder().decode(bytes.subarray(0, 1024)).includes(text)

/** Pictures that PowerPoint reads, by their type. */
const FORMATS: Readonly<Record<string, Format>> = {
  'image/png': {extensions: ['.png'], starts: startsWith(0x89, 0x50, 0x4e, 0x47)},
  'image/jpeg': {extensions: ['.jpg', '.jpeg', '.jpe'], starts: startsWith(0xff, 0xd8, 0xff)},
  'image/gif': {extensions: ['.gif'], starts: startsWith(0x47, 0x49, 0x46, 0x38)},
  'image/bmp': {extensions: ['.bmp'], starts: startsWith(0x42, 0x4d)},
  'image/tiff': {
    extensions: ['.tif', '.tiff'],
    starts: (bytes) => startsWith(0x49, 0x49)(bytes) || startsWith(0x4d, 0x4d)(bytes)
  },
  'image/svg+xml': {extensions: ['.svg'], starts: contains('<svg')},
  'image/x-emf': {extensions: ['.emf'], starts: startsWith(1, 0, 0, 0)},
  'image/x-wmf': {
    extensions: ['.wmf'],
    starts: (bytes) => startsWith(0xd7, 0xcd, 0xc6, 0x9a)(bytes) || startsWith(1, 0)(bytes)
  }
}

/** Pictures are what their type and their extension say; a type that does not exist, as image/jpg, is none. */
export const media: Rule = ({paths, typeOf, bytesOf}) =>
  paths
    .filter((path) => typeOf(path)?.startsWith('image/') || /^ppt\/media\//.test(path))
    .flatMap((path) => {
      const type = typeOf(path) ?? ''
      const format = FORMATS[type]
      if (format === undefined) return type.startsWith('image/') ? [`${path}: ${type} is no type of a picture`] : []
      return [
        ...(format.extensions.includes(posix.extname(path).toLowerCase())
          ? []
          : [`${path}: ${type} has another extension`]),
        ...(format.starts(bytesOf(path) ?? new Uint8Array()) ? [] : [`${path}: is not ${type}`])
      ]
    })
