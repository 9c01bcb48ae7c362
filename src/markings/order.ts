import type {MarkingSystem} from './system.ts'

/** Category of a control in its system: by its whole name, or by its first part, as `SI-G` is of `SI`. */
export function categoryOf(control: string, {controls, others}: MarkingSystem): number {
  const first = control.split(/[- ]/)[0]
  const found = controls.find(({portion}) => portion === control) ?? controls.find(({portion}) => portion === first)
  return found?.category ?? others
}

/** Controls each once, in the order of a banner: by category, then as the system lists them, then by name. */
export function ordered(controls: readonly string[], system: MarkingSystem): readonly string[] {
  const listed = (control: string): number => {
    const at = system.controls.findIndex(({portion}) => portion === control)
    return at < 0 ? system.controls.length : at
  }
  const specified = (control: string): number => (control.startsWith('SP-') ? 0 : 1)
  return [...new Set(controls)].sort(
    (a, b) =>
      categoryOf(a, system) - categoryOf(b, system) ||
      listed(a) - listed(b) ||
      specified(a) - specified(b) ||
      (a < b ? -1 : 1)
  )
}
