import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** How long a package is given for all hostile texts. Milliseconds. */
const patience = 60_000

/** The longest a package takes for 64 KB of hostile text; `ended` when it had to be stopped. Milliseconds. */
export async function hostilePeer(
  name: string,
  size: number,
): Promise<{ readonly worst: number; readonly ended: boolean }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('hostile-child.ts', import.meta.url)), name, String(size)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let out = ''
  let lastAt = performance.now()
  child.stdout.on('data', (bytes) => {
    out += bytes
    lastAt = performance.now()
  })
  let ended = false
  const stop = setTimeout(() => {
    ended = true
    child.kill('SIGKILL')
  }, patience)
  await new Promise((resolve) => child.once('close', resolve))
  clearTimeout(stop)
  const answered = out.split('\n').filter(Boolean).map(Number)
  const waited = ended ? performance.now() - lastAt : 0
  return { worst: Math.max(0, waited, ...answered), ended }
}
