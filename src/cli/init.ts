import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {packagedTemplate} from '../world.ts'
import type {Command} from './commands.ts'

const SCHEMA = 'templates/brief.schema.json'

const HELLO = `Harbour board to widen the north quay

Published on 4 March 2024 by the Port Office of Ellmouth

The north quay will be widened by 12 metres before the end of 2025. The harbour board approved the plan on 28 February 2024 with seven votes to two.

About 340 ships a year have to wait for a berth, the port office says. Waiting costs the shippers roughly 1.8 million euros a year.

"We can either build now or watch the trade move down the coast," the harbour master Ilse Brandt said on 1 March.

The fishing cooperative warned that dredging would close its moorings for at least five months. It remains unclear who will pay for the replacement berths.
`

const BRIEF = `# yaml-language-server: $schema=${SCHEMA}
# What only you can know. Everything may be left out; an editor that knows the schema completes the keys.
title: A first briefing
# date: 2024-03-05
# from: Your office
# to: Whom it is for
# subject: What it is about
# marking: Not for circulation
# theme: plain
`

/** `precis init`: a project that can be built at once. Never writes over a file. */
export const init: Command = async (args, _values, io) => {
  const folder = resolve(io.cwd, args[0] ?? '.')
  const {briefJsonSchema} = await import('../compose/brief-json-schema.ts')
  const files: readonly (readonly [string, string | undefined])[] = [
    ['sources/hello.txt', HELLO],
    ['templates/deck.md', packagedTemplate('deck.md')],
    ['templates/memo.md', packagedTemplate('memo.md')],
    [SCHEMA, `${JSON.stringify(briefJsonSchema, undefined, 2)}\n`],
    ['brief.yml', BRIEF]
  ]
  try {
    for (const [path, text] of files)
      if (text !== undefined) io.out(`${relative(io.cwd, join(folder, path))}  ${place(join(folder, path), text)}\n`)
  } catch (error) {
    io.err(`${folder} cannot be written: ${(error as Error).message}\n`)
    return 2
  }
  io.out(`Next: precis build ${relative(io.cwd, folder) || '.'}\n`)
  return 0
}

function place(path: string, text: string): 'written' | 'was there, kept' {
  mkdirSync(dirname(path), {recursive: true})
  try {
    writeFileSync(path, text, {flag: 'wx'})
    return 'written'
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return 'was there, kept'
  }
}
