import {expect, test} from 'vitest'
import * as exported from './index.ts'

test('the package exports these names; to take one away, or to change what it means, takes a new major version', () => {
  expect(Object.keys(exported).sort()).toEqual([
    'RULES',
    'ReadRefused',
    'briefJsonSchema',
    'build',
    'directives',
    'diskWorld',
    'extractors',
    'formatDiagnostic',
    'lastingCache',
    'memoryWorld',
    'noCache',
    'publish',
    'readers',
    'refiners',
    'remarkDeck',
    'remarkMemo',
    'themes',
    'version'
  ])
})
