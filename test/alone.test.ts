import { expect, test } from 'vitest'
import { replacesParts, testsAlone } from './alone.ts'

test.each([
  "import { expect, test, vi } from 'vitest'",
  "import { vi } from 'vitest'",
  "process.env.TZ = 'UTC'",
  'globalThis.fetch = () => nobody',
])('a file with %s has a process of its own', (line) => {
  expect(replacesParts(`${line}\n`)).toBe(true)
})

test.each([
  "import { expect, test } from 'vitest'",
  'const { CI } = process.env',
  "if (process.env.TZ === 'UTC')",
  'expect(globalThis.fetch).toBe(fetch)',
])('a file with %s shares one', (line) => {
  expect(replacesParts(`${line}\n`)).toBe(false)
})

test('what a test uses counts as its own', () => {
  const alone = testsAlone()
  expect(alone).toContain('test/canary.test.ts')
  expect(alone).toContain('test/privacy/linear-patterns.test.ts')
  expect(alone).not.toContain('test/privacy/anonymize-laws.test.ts')
})
