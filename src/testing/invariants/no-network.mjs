// Loaded before the command in a test: every way to a socket throws, and every path that is opened is written down.
import {createRequire, syncBuiltinESMExports} from 'node:module'

const require = createRequire(import.meta.url)
const fs = require('node:fs')
const {openSync, writeSync} = fs
const log = openSync(process.env.TOUCHED_LOG, 'a')
const append = (line) => writeSync(log, `${line}\n`)

const forbid = (module, names) => {
  for (const name of names) {
    module[name] = () => {
      append(`network ${name}`)
      throw new Error(`network: ${name}`)
    }
  }
}
forbid(require('node:net'), ['connect', 'createConnection', 'createServer'])
forbid(require('node:net').Socket.prototype, ['connect'])
forbid(require('node:http'), ['request', 'get', 'createServer'])
forbid(require('node:https'), ['request', 'get', 'createServer'])
forbid(require('node:dns'), ['lookup', 'resolve'])
forbid(require('node:dgram'), ['createSocket'])
forbid(require('node:child_process'), ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
forbid(globalThis, ['fetch'])

const note = (module, names) => {
  for (const name of names) {
    const original = module[name]
    module[name] = (path, ...rest) => {
      if (typeof path === 'string' || path instanceof URL || Buffer.isBuffer(path)) append(`${name} ${path}`)
      return original.call(module, path, ...rest)
    }
  }
}
const reads = ['open', 'readFile', 'readdir', 'opendir']
const writes = ['writeFile', 'appendFile', 'mkdir', 'rm', 'unlink', 'rename', 'copyFile']
note(fs, [...reads, ...writes, 'openSync', 'readFileSync', 'readdirSync', 'createReadStream', 'createWriteStream'])
note(fs, ['writeFileSync', 'mkdirSync', 'rmSync', 'unlinkSync', 'renameSync', 'copyFileSync'])
note(fs.promises, [...reads, ...writes])
syncBuiltinESMExports()
