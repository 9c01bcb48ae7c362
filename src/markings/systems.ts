// All systems of markings; a system is one file of data and one line here.
import type {Marking} from '../model/marking.ts'
import type {MarkingSystem} from './system.ts'
import {uk} from './uk.ts'
import {us} from './us.ts'

export const systems: Readonly<Record<Marking['system'], MarkingSystem>> = {
  us,
  uk
}
