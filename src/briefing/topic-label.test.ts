import {describe, expect, test} from 'vitest'
import {labelOf, namesTopic} from './topic-label.ts'

describe('a label is the heading, without its number', () => {
  test.each([
    ['3.1 Costs compared', 'Costs compared'],
    ['IV. Groundwater and salt:', 'Groundwater and salt'],
    ['Ministry of Works’s', 'Ministry of Works'],
    ['Rules for the sale of water to farms on the plain', 'Rules for the sale of water\u00a0…'],
    ['Strengthen measures to ensure that wells are metered by spring', 'Strengthen measures\u00a0…'],
    ['Annual 2024 pumping returns required of all growers on the plain', 'Annual 2024 pumping returns required\u00a0…'],
    ['Framework to Create and Maintain an Inventory of Wells', 'Framework\u00a0…'],
    ['Pumps, wells, pipes, tanks and sluices of the lower valley', 'Pumps, wells, pipes\u00a0…']
  ])('%s', (heading, label) => expect(labelOf(heading)).toBe(label))
})

describe('no topic is', () => {
  test.each([
    '2. Definitions',
    'Menu',
    'Subscribe',
    'or a plan for the coast',
    'and other matters',
    'of the plan',
    '—'
  ])('%s', (heading) => expect(namesTopic(heading)).toBe(false))
  test.each(['What the drought has cost', 'Salt', 'Policy on wells', 'EU funds'])('but %s is', (heading) =>
    expect(namesTopic(heading)).toBe(true)
  )
})
