import fc from 'fast-check'
import { generateSync } from 'otplib'
import { expect, test } from 'vitest'
import { instantOf } from '../../src/clock.ts'
import { stepOfCode, writtenTimeKey } from '../../src/sign-in/time-code.ts'

/** The key of RFC 6238, appendix B, in six digits. */
const key = new TextEncoder().encode('12345678901234567890')

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
])('at %d seconds the code of RFC 6238 is %s', (seconds, code) => {
  expect(stepOfCode(key, code, instantOf(seconds * 1000))).toBe(Math.floor(seconds / 30))
})

test('a code is taken in its step and the two beside it, and in no other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000_000_000, max: 3_000_000_000 }),
      fc.integer({ min: -200, max: 200 }),
      (seconds, apart) => {
        const code = generateSync({ secret: writtenTimeKey(key), epoch: seconds + apart })
        const steps = Math.floor((seconds + apart) / 30) - Math.floor(seconds / 30)
        const found = stepOfCode(key, code, instantOf(seconds * 1000))
        if (Math.abs(steps) <= 1) expect(found).not.toBeNull()
        // Two steps have the same code once in a million: then it is of a step that is taken.
        else if (found !== null) expect(Math.abs(found - Math.floor(seconds / 30))).toBeLessThanOrEqual(1)
      },
    ),
    { numRuns: 200 },
  )
})

test('what is no code of six digits is of no step', () => {
  for (const code of ['', '12345', '1234567', 'abcdef', '28708２', '287 82'])
    expect(stepOfCode(key, code, instantOf(59_000))).toBeNull()
})
