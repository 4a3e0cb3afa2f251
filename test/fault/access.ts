import { spawnSync } from 'node:child_process'

/** `npm run check:access`: all tests of who sees what, with 10,000 requests with swapped ids on each of two databases. */
const { status } = spawnSync('npx', ['vitest', 'run', 'test/access', '--reporter=verbose'], {
  stdio: 'inherit',
  env: { ...process.env, ACCESS_REQUESTS: '10000' },
})
process.exitCode = status ?? 1
