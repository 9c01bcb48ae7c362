import type {Io} from './io.ts'

export interface Progress {
  stage(name: string): void
  /** Leaves the line free for what comes next. */
  done(): void
}

/** Names of stages on standard error: one line that changes on a terminal, a line each in a pipe. */
export function progressOn(io: Io): Progress {
  if (!io.interactive) return {stage: (name) => io.err(`${name}\n`), done: () => undefined}
  const clear = '\r\u001b[2K'
  return {stage: (name) => io.err(`${clear}${name} …`), done: () => io.err(clear)}
}

export const silentProgress: Progress = {stage: () => undefined, done: () => undefined}
