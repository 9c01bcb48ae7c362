// What a command may do to the process it runs in.

export interface Io {
  /** Standard output: what was asked for. */
  out(text: string): void
  /** Standard error: progress and diagnostics. */
  err(text: string): void
  /** Whether standard error is a terminal that a person looks at. */
  readonly interactive: boolean
  /** The current folder, absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** From now on an interrupt does not end the process but aborts this signal; a second one ends it. */
  untilStopped(): AbortSignal
}

/** 0 done; 1 done, but something that was asked for is not in the result; 2 nothing was written. */
export type ExitCode = 0 | 1 | 2

/** The process itself. */
export function processIo(): Io {
  // A reader such as `head` that has seen enough is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    interactive: process.stderr.isTTY === true,
    cwd: process.cwd(),
    env: process.env,
    untilStopped() {
      const stop = new AbortController()
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(signal))
      return stop.signal
    }
  }
}
