import { expect, test } from 'vitest'
import { nationalShapes } from '../../../src/privacy/detect/countries.ts'
import { looksIn } from '../../../src/privacy/detect/looks-guard.ts'
import { neededMarks } from '../../../src/privacy/detect/needed-marks.ts'
import { startsIn } from '../../../src/privacy/detect/word-guard.ts'
import { measureZone } from '../../../src/privacy/detect/zone-measures.ts'
import { ZonePatterns } from '../../../src/privacy/detect/zone-patterns.ts'

const marksOf = (text: string) => measureZone(text, 0, text.length).marks

test.each([
  [/\d{3}\.\d{5}-\d/, '.-'],
  [/\d+(?:\.\d+)?/, ''],
  [/\d[-.]\d/, ''],
  [/(?:a@b|c@d\.)/, '@'],
  [/(?<=:)\d(?!\/)/, ''],
  [/(?:\d:){2,7}\d/, ':'],
])('%s matches nothing without these marks: %j', (pattern, marks) => {
  expect(neededMarks(pattern)).toBe(marksOf(marks))
})

test('no shape is passed over in a text that it matches', () => {
  const texts = [
    ...['529.982.247-25', '11.222.333/0001-81', '120.56874.10-7', '2001:db8::ff00:42:8329', '192.0.2.44'],
    ...['12.345.678-9', 'd123-4567-8901', '00:1b:44:11:3a:b7', '123-45-6789', 'abc-1234'],
  ]
  for (const text of texts) {
    const digits = text.replace(/\D/g, '').length
    const starts = startsIn(text, 0, text.length)
    const zone = {
      start: 0,
      end: text.length,
      digits,
      starts,
      around: starts,
      ...measureZone(text, 0, text.length),
      looks: looksIn(text, 0, text.length),
    }
    for (const { pattern } of nationalShapes)
      expect(new ZonePatterns([{ pattern }]).matchesIn(text, [zone]).map((match) => match.text)).toEqual(
        text.match(pattern) ?? [],
      )
  }
})
