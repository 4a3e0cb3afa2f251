import { expect, test } from 'vitest'
import { kindOf, longestCaption, problemOf, sendableTypes } from '../../src/console/case/sendable.ts'
import {
  longestCaption as captionOfServer,
  sendableAs,
  sendableTypes as typesOfServer,
} from '../../src/web/sendable-types.ts'

test('a page lets choose what the server takes, as the same, and no larger', () => {
  expect(sendableTypes).toEqual(typesOfServer)
  expect(sendableTypes.length).toBeGreaterThan(10)
  for (const type of sendableTypes) {
    const { kind, most } = sendableAs(type) ?? { kind: null, most: 0 }
    expect(kindOf({ type })).toBe(kind)
    expect([problemOf({ type, size: most }), problemOf({ type, size: most + 1 })]).toEqual([null, 'large'])
  }
  expect(longestCaption).toBe(captionOfServer)
})

test.each([
  ['image/gif', 1, 'kind'],
  ['image/svg+xml', 1, 'kind'],
  ['', 1, 'kind'],
  ['constructor', 1, 'kind'],
  ['audio/ogg; codecs=opus', 1, null],
  ['application/pdf', 0, 'empty'],
] as const)('a file of type %j with %i bytes: %s', (type, size, problem) => {
  expect(problemOf({ type, size })).toBe(problem)
})
