import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {testIo} from '../testing/test-io.ts'
import {runCommandLine} from './command-line.ts'
import {COMMANDS, OPTIONS} from './commands.ts'

async function precis(...argv: readonly string[]) {
  const io = testIo('/')
  const exit = await runCommandLine(argv, io)
  return {exit, ...io.printed()}
}

describe('the command line', () => {
  test('says its version', async () => {
    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(await precis('--version')).toEqual({exit: 0, out: `${version}\n`, err: ''})
  })

  test('has help for every command and every option', async () => {
    const {exit, out} = await precis('--help')
    expect(exit).toBe(0)
    for (const {name} of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
    for (const {name, options} of COMMANDS) {
      const help = await precis(name, '--help')
      expect(help.exit).toBe(0)
      for (const option of options) expect(help.out).toContain(OPTIONS[option].flags)
    }
    expect([...new Set(COMMANDS.flatMap(({options}) => options))].sort()).toEqual(Object.keys(OPTIONS).sort())
  })

  test.each([
    [['bild'], "error: unknown command 'bild'\n(Did you mean build?)\n"],
    [['build', '--outt', 'x'], "error: unknown option '--outt'\n(Did you mean --out?)\n"],
    [['build', 'a', 'b'], "error: too many arguments for 'build'. Expected 1 argument but got 2.\n"],
    [
      ['build', '--only', 'slides'],
      "error: option '--only <what>' argument 'slides' is invalid. Allowed choices are deck, memo.\n"
    ],
    [['inspect'], "error: missing required argument 'file'\n"],
    [['render', 'a.md'], "error: required option '-o, --output <file>' not specified\n"]
  ])('refuses %j with 2', async (argv, err) => {
    expect(await precis(...argv)).toEqual({exit: 2, out: '', err})
  })

  test('shows its help, on standard error and with 2, when nothing is asked for', async () => {
    const {exit, out, err} = await precis()
    expect([exit, out, err.startsWith('Usage: precis')]).toEqual([2, '', true])
  })
})
