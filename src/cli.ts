#!/usr/bin/env node
// The command `precis`. Libraries are loaded by the command that needs them.
import {runCommandLine} from './cli/command-line.ts'
import {processIo} from './cli/io.ts'

process.exitCode = await runCommandLine(process.argv.slice(2), processIo())
