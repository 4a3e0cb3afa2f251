import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundle } from '../../../scripts/bundle.ts'
import { hostileSize } from '../../privacy/detect/hostile-pieces.ts'
import { hostilePeer } from './hostile-peer.ts'
import type { Speed } from './measure-speed.ts'

export type Timed = {
  readonly engine: string
  readonly speed: Speed
  readonly hostile: { readonly worst: number; readonly ended: boolean }
}

/** Beside the project's own packages, which are left out of the bundle of the measurement. */
const folder = fileURLToPath(new URL('../../../node_modules/.cache/bench-pii', import.meta.url))

/**
 * Times every engine on the same texts, each in a process of its own that runs nothing else, built as the product is built:
 * so that none pays for what another left behind. The texts are handed over in memory: a corpus stays where it is.
 *
 * @param own the name of ours; all others are packages
 */
export async function timeEngines(
  engines: readonly string[],
  own: string,
  texts: readonly string[],
): Promise<readonly Timed[]> {
  await build({
    ...bundle,
    entryPoints: { 'speed-child': fileURLToPath(new URL('speed-child.ts', import.meta.url)) },
    external: [...(bundle.external ?? []), 'redact-pii', 'openredaction'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    sourcemap: false,
  })
  const timed: Timed[] = []
  for (const engine of engines) {
    const { speed, worst } = await inProcess(engine, texts)
    const hostile = engine === own ? { worst, ended: false } : await hostilePeer(engine, hostileSize)
    timed.push({ engine, speed, hostile })
    console.error(`timed: ${engine}`)
  }
  return timed
}

async function inProcess(engine: string, texts: readonly string[]): Promise<{ speed: Speed; worst: number }> {
  const child = spawn(process.execPath, [join(folder, 'speed-child.mjs'), engine], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify(texts))
  let out = ''
  child.stdout.on('data', (bytes) => {
    out += bytes
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${engine} could not be timed: what it says of that stands above`)
  return JSON.parse(out)
}
