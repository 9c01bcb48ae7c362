// In place of the ciphers in the bundle: no PDF is encrypted, and their tables would be computed at every start.
const refuse = () => {
  throw new Error('Files are not encrypted.')
}

export {refuse as cbc, refuse as ecb}
