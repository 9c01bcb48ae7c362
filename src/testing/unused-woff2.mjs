// In place of the decoder of WOFF2 in the bundle: fonts come as TrueType, and its dictionary of a megabyte would be
// parsed at every start.
export default function decompress() {
  throw new Error('WOFF2 fonts are not opened.')
}
