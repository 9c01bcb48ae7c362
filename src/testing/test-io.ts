import type {Io} from '../cli/io.ts'

export interface TestIo extends Io {
  /** What was printed so far. */
  printed(): {readonly out: string; readonly err: string}
  /** As an interrupt does. */
  stop(): void
}

/** What a command sees of a process that is no terminal, in a folder. */
export function testIo(cwd: string, env: Io['env'] = {}): TestIo {
  let [out, err] = ['', '']
  const stopper = new AbortController()
  return {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    interactive: false,
    cwd,
    env,
    untilStopped: () => stopper.signal,
    printed: () => ({out, err}),
    stop: () => stopper.abort()
  }
}
