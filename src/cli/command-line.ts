// From arguments to a command and its exit code.
import {Command as CommanderCommand, CommanderError, Option} from 'commander'
import {version} from '../version.ts'
import {COMMANDS, type CommandSpec, OPTIONS, type OptionSpec, type Values} from './commands.ts'
import type {ExitCode, Io} from './io.ts'

const EXIT_CODES = `
Exit codes: 0 done; 1 done, but something that was asked for is not in the result; 2 nothing was written.`

/** Runs the command that `argv` (without node and script) asks for. */
export async function runCommandLine(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exit: ExitCode = 0
  const program = outputOf(new CommanderCommand('precis'), io)
    .description(
      'Turns a folder of source texts into a briefing deck and a printed memo, by rules, in their own words.'
    )
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', EXIT_CODES)
  for (const spec of COMMANDS) {
    const command = commandOf(spec, io).action(async (argument: string | undefined, values: Values) => {
      const run = await spec.load()
      exit = await run(argument === undefined ? [] : [argument], values, io)
    })
    program.addCommand(command)
  }
  try {
    await program.parseAsync(argv, {from: 'user'})
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    io.err(`precis: this is a fault of the program, nothing was written\n${stackOf(error)}\n`)
    return 2
  }
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

const outputOf = (command: CommanderCommand, io: Io): CommanderCommand =>
  command.exitOverride().configureOutput({writeOut: (text) => io.out(text), writeErr: (text) => io.err(text)})

function commandOf(spec: CommandSpec, io: Io): CommanderCommand {
  const command = outputOf(new CommanderCommand(spec.name), io)
    .description(spec.doc)
    .helpOption('--help', 'print this help')
    .argument(spec.argument.form, spec.argument.doc)
    .allowExcessArguments(false)
  for (const name of spec.options) {
    const {flags, doc, choices, required}: OptionSpec = OPTIONS[name]
    const option = new Option(flags, doc).makeOptionMandatory(required === true)
    command.addOption(choices === undefined ? option : option.choices(choices))
  }
  return command
}
