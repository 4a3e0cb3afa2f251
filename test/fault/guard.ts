import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundle } from '../../scripts/bundle.ts'

/**
 * `npm run check:guard [-- PLANTS TURNS]`: 10,000 known values planted where a program could by mistake put them, and 100,000
 * clean turns, in a process of their own that is built as the product is. Ends with 1 when one was written, a clean
 * turn was refused, or guarding takes more than 0.3 ms of a processor at p99 once it is warm.
 */
const folder = fileURLToPath(new URL('../../node_modules/.cache/check-guard', import.meta.url))

await build({
  ...bundle,
  entryPoints: { 'guard-child': fileURLToPath(new URL('guard-child.ts', import.meta.url)) },
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  sourcemap: false,
})
const child = spawn(process.execPath, [join(folder, 'guard-child.mjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
})
const [code] = await once(child, 'close')
process.exit(code ?? 1)
