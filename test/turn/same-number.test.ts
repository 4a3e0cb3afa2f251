import { expect, test } from 'vitest'
import { isSameNumber } from '../../src/turn/same-number.ts'

test.each([
  ['a plus, blanks and dashes', '12025550142', '+1 (202) 555-0142'],
  ['the 00 of a call abroad', '12025550142', '0012025550142'],
  ['Brazil without the ninth digit', '551181234567', '+55 11 98123-4567'],
  ['Argentina with the 9 for mobiles', '5491123456789', '+54 11 2345-6789'],
  ['Mexico with the 1 for mobiles', '5215512345678', '525512345678'],
])('a number is the same number with %s', (_, one, other) => {
  expect(isSameNumber(one, other)).toBe(true)
  expect(isSameNumber(other, one)).toBe(true)
})

test.each([
  ['a number without its country code', '12025550142', '2025550142'],
  ['the same digits in another country', '5512025550142', '12025550142'],
  ['another last digit', '12025550142', '12025550143'],
  ['a landline that looks like a mobile without its 9', '551133334444', '5511933334444'],
  ['nothing', '', ''],
  ['too few digits', '190', '190'],
])('%s is no proof', (_, one, other) => {
  expect(isSameNumber(one, other)).toBe(false)
  expect(isSameNumber(other, one)).toBe(false)
})
