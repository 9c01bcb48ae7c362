// What commands cost, and the other programs of this machine that they are measured beside.
import {spawnSync} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

export const root = fileURLToPath(new URL('../../../', import.meta.url))
export const cli = join(root, 'dist', 'cli.js')
/** A folder for all that is made; `bench.mjs` removes it. */
export const work = mkdtempSync(join(tmpdir(), 'precis-bench-'))
/** Where the packages `pypandoc_binary` and `typst` are looked for. */
export const PYTHON = process.env.PYTHON ?? 'python3'

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
export const shown = (number, digits = 2) => number.toFixed(digits)
export const say = (...cells) =>
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(60) : cell.padStart(10))).join(''))

/** User and system seconds of a command with all its children, and its wall seconds. */
export function cost(command) {
  const begin = performance.now()
  const {stdout, stderr} = spawnSync('bash', ['-c', '"$@" >/dev/null 2>&1; echo "$?"; times', 'bench', ...command], {
    encoding: 'utf8',
    cwd: work
  })
  const wall = (performance.now() - begin) / 1000
  const [status, , children = ''] = stdout.trim().split('\n')
  if (status !== '0' && status !== '1') throw new Error(`${command.join(' ')} ended with ${status} ${stderr}`)
  const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, rest]) => Number(minutes) * 60 + Number(rest)
  )
  return {cpu: seconds.reduce((sum, each) => sum + each, 0), wall}
}

/** Peak memory of a run of the command, in MB. */
export function peak(args) {
  const tell = 'data:text/javascript,process.on("exit",()=>console.error("peak "+process.resourceUsage().maxRSS))'
  const {stderr} = spawnSync(process.execPath, ['--import', tell, cli, ...args], {encoding: 'utf8', cwd: work})
  return Number(/^peak (\d+)$/m.exec(stderr)?.[1]) / 1024
}

/** What a program prints, trimmed; '' when it is not there or fails. */
export const printed = (program, args) => {
  const {status, stdout} = spawnSync(program, args, {encoding: 'utf8'})
  return status === 0 ? stdout.trim() : ''
}

/** The Pandocs of this machine, by version: that of the path, and that of the Python package `pypandoc_binary`. */
export function pandocs() {
  const packaged = printed(PYTHON, ['-c', 'import pypandoc; print(pypandoc.get_pandoc_path())'])
  const found = new Map()
  for (const program of ['pandoc', packaged]) {
    const version = program === '' ? '' : (/^pandoc\S* ([\d.]+)/.exec(printed(program, ['--version']))?.[1] ?? '')
    if (version !== '' && !found.has(version)) found.set(version, program)
  }
  return found
}

/** Typst as the Python package `typst`, which is a compiler without a command. */
export const TYPST = 'import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2])'

export const quoted = (word) => `'${word.replaceAll("'", "'\\''")}'`
export const shell = (words) => cost(['bash', '-c', words])
