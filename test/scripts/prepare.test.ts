import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('an install without the tools succeeds, and says what to do to have the program built', async () => {
  const home = await mkdtemp(join(tmpdir(), 'sigilo-install-'))
  await mkdir(join(home, 'scripts'))
  for (const file of ['package.json', 'scripts/prepare.js']) await copyFile(file, join(home, file))
  const ran = spawnSync(process.execPath, ['scripts/prepare.js'], { cwd: home, encoding: 'utf8' })
  await rm(home, { recursive: true })
  expect(ran.stderr).toContain('npm ci --include=dev')
  expect(ran.status).toBe(0)
})
