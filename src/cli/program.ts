// The commands, each loaded when it is called. In the bundle `compiled.ts` stands in for this file.
import type {Command} from './commands.ts'

type Load = () => Promise<Command>

export const commands = {
  build: async () => (await import('./build.ts')).build,
  watch: async () => (await import('./watch.ts')).watch,
  init: async () => (await import('./init.ts')).init,
  inspect: async () => (await import('./inspect.ts')).inspect,
  render: async () => (await import('./render.ts')).render
} satisfies Readonly<Record<string, Load>>
