import { expect, test } from 'vitest'
import { pageAt, pageNames, pagePaths } from '../../src/console/page-paths.ts'

test.each(pageNames)('the address of %s leads to it, and what is deeper is its own', (page) => {
  expect(pageAt(pagePaths[page])).toEqual({ page, rest: [] })
  if (pagePaths[page] !== '/')
    expect(pageAt(`${pagePaths[page]}/a%20b/c/`)).toEqual({ page, rest: ['a%20b', 'c'] })
})

test('an address without a page leads to none', () => {
  expect(pageAt('/no-such-page')).toBeNull()
  expect(pageAt('/no-such-page/deeper')).toBeNull()
})
