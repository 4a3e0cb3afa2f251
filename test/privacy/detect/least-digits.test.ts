import fc from 'fast-check'
import { expect, test } from 'vitest'
import { angloShapes } from '../../../src/privacy/detect/anglo.ts'
import { brazilShapes } from '../../../src/privacy/detect/brazil.ts'
import { italyShapes } from '../../../src/privacy/detect/italy.ts'
import { leastDigits } from '../../../src/privacy/detect/least-digits.ts'
import { paymentShapes } from '../../../src/privacy/detect/payment.ts'
import { spainShapes } from '../../../src/privacy/detect/spain.ts'

test.each([
  [/\(?\d{2,4}\)? ?\d{3,5}/, 5],
  [/(?<!\d)\d(?:[ .]{0,2}\d){10}(?![a-z\d])/, 11],
  [/(?:20|2[3-7])-?\d{8}/, 10],
  [/(?:abc|\d{2})\d/, 1],
  [/[a-z\d]{12}\d{2}/, 2],
  [/\d*[.\d]+\d?/, 0],
  [/([:-])\d\1\d+/, 2],
  [/[^\d]\D\p{L}\d/u, 1],
])('the fewest digits %s can match are %i', (pattern, least) => {
  expect(leastDigits(pattern)).toBe(least)
})

const shapes = [...brazilShapes, ...italyShapes, ...spainShapes, ...angloShapes, ...paymentShapes]
const lookAround = /\(\?<?[!=](?:\[(?:\\.|[^\]])*\]|\\.|[^)[\\])*\)/g

test('no shape matches a text with fewer digits than were worked out for it', () => {
  const few = shapes.filter(({ pattern }) => leastDigits(pattern) > 0)
  expect(few.length).toBeGreaterThan(30)
  for (const { pattern } of few.filter(({ pattern: { source } }) => !/\\1|\(\?<=/.test(source))) {
    const bare = new RegExp(`^${pattern.source.replaceAll(lookAround, '')}$`)
    const matching = fc.stringMatching(bare)
    const digits = (text: string) => text.replace(/\D/g, '').length
    fc.assert(
      fc.property(matching, (text) => digits(text) >= leastDigits(pattern)),
      { numRuns: 20 },
    )
  }
})
