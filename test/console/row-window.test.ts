import { expect, test } from 'vitest'
import { pageRows, pagesAround, rowsIn, topToShow } from '../../src/console/inbox/row-window.ts'

const rowHeight = 76
const height = 760

test('only rows near the screen are there, however many there are', () => {
  const { first, end } = rowsIn({ top: 5000 * rowHeight, height, rowHeight, total: 10_000 })
  expect([first, end]).toEqual([4992, 5018])
  expect(rowsIn({ top: 0, height, rowHeight, total: 3 })).toEqual({ first: 0, end: 3 })
  expect(rowsIn({ top: 5000, height, rowHeight, total: 0 })).toEqual({ first: 0, end: 0 })
})

test('the next page of rows is asked for before its first row is seen', () => {
  expect(pagesAround({ first: 0, end: 18 }, 10_000)).toEqual([0])
  expect(pagesAround({ first: 82, end: 108 }, 10_000)).toEqual([0, 1])
  expect(pagesAround({ first: 9_974, end: 10_000 }, 10_000)).toEqual([49])
  expect(pagesAround({ first: 0, end: 0 }, 0)).toEqual([0])
  expect(pagesAround({ first: 190, end: 199 }, pageRows)).toEqual([0])
})

test('a row that is gone to is brought in whole, and one that is there moves nothing', () => {
  const screen = { top: 1000, height, rowHeight }
  expect(topToShow(15, screen)).toBe(1000)
  expect(topToShow(13, screen)).toBe(13 * rowHeight)
  expect(topToShow(40, screen)).toBe(41 * rowHeight - height)
})
