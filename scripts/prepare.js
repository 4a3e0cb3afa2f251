import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What `npm ci` does last. Plain Node: where the tools were left out there is no tsx, and that is no failure. */
const root = new URL('../', import.meta.url)

if (['tsx', 'esbuild', 'vite'].every(isInstalled)) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
} else if (!existsSync(new URL('dist/cli.js', root))) {
  console.warn(
    'Sigilo is not built, for its tools were left out (--omit=dev or NODE_ENV=production). Either run `npm ci --include=dev`,' +
      ' and `npm prune --omit=dev` after it, or put the dist/ of another build here.',
  )
}

/** @param {string} tool */
function isInstalled(tool) {
  try {
    return import.meta.resolve(tool) !== ''
  } catch {
    return false
  }
}
