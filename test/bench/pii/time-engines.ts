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

/** So often each is timed, one after the other in turn. */
const turns = 3

/**
 * Times every engine on the same texts, each in a process of its own that runs nothing else, built as the product is built:
 * so that none pays for what another left behind; the fastest of three turns counts, so that none pays for what else the
 * machine did just then. The texts are handed over in memory: a corpus stays where it is.
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
  const best = new Map<string, Measured>()
  for (let turn = 0; turn < turns; turn++) {
    for (const engine of engines) {
      const one = await inProcess(engine, texts)
      const before = best.get(engine) ?? one
      const { speed } = one.speed.messagesPerSecond > before.speed.messagesPerSecond ? one : before
      best.set(engine, { speed, worst: Math.min(one.worst, before.worst) })
      console.error(`timed, turn ${turn + 1} of ${turns}: ${engine}`)
    }
  }
  const timed: Timed[] = []
  for (const [engine, { speed, worst }] of best) {
    const hostile = engine === own ? { worst, ended: false } : await hostilePeer(engine, hostileSize)
    timed.push({ engine, speed, hostile })
  }
  return timed
}

type Measured = { readonly speed: Speed; readonly worst: number }

async function inProcess(engine: string, texts: readonly string[]): Promise<Measured> {
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
