import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nationalShapes } from '../../../src/privacy/detect/countries.ts'
import { leastDigits } from '../../../src/privacy/detect/least-digits.ts'
import { paymentShapes } from '../../../src/privacy/detect/payment.ts'

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

const shapes = [...nationalShapes, ...paymentShapes]

test('no shape matches a text with fewer digits than were worked out for it', () => {
  const few = shapes.filter(({ pattern }) => leastDigits(pattern) > 0)
  expect(few.length).toBeGreaterThan(30)
  for (const { pattern } of few.filter(({ pattern: { source } }) => !/\\1|\(\?<=/.test(source))) {
    const bare = new RegExp(`^${withoutLookArounds(pattern.source)}$`)
    const matching = fc.stringMatching(bare)
    const digits = (text: string) => text.replace(/\D/g, '').length
    fc.assert(
      fc.property(matching, (text) => digits(text) >= leastDigits(pattern)),
      { numRuns: 20 },
    )
  }
})

/** A pattern's source without its look-arounds, whatever groups they hold. */
function withoutLookArounds(source: string): string {
  let kept = ''
  for (let index = 0; index < source.length; index++) {
    const isLookAround = /^\(\?<?[!=]/.test(source.slice(index, index + 4))
    const end = isLookAround ? endOfGroup(source, index) : index + 1 + Number(source[index] === '\\')
    if (!isLookAround) kept += source.slice(index, end)
    index = end - 1
  }
  return kept
}

/** Where the group ends that begins at a place of a pattern. */
function endOfGroup(source: string, start: number): number {
  let depth = 0
  for (const { 0: part, index } of source.slice(start).matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/gs)) {
    depth += part === '(' ? 1 : part === ')' ? -1 : 0
    if (depth === 0) return start + index + 1
  }
  return source.length
}
