import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

/** `sigilo start` as a process of its own. */
export type ChildServer = {
  readonly url: string
  readonly pid: number
  /** Everything it wrote to standard output and standard error so far. */
  readonly said: () => string
  /** kill -9; resolves when the process is gone. */
  readonly kill: () => Promise<void>
  /** SIGTERM, as an operator would; resolves with its exit code. */
  readonly stop: () => Promise<number | null>
}

/** How long a start may take on a busy machine. Milliseconds. */
const patience = 60_000

/** Starts the built program and resolves when it says that it is ready. */
export async function startChild(
  built: URL,
  environment: Readonly<Record<string, string>>,
  port: number,
): Promise<ChildServer> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('cli.js', built)), 'start'], {
    env: { PATH: process.env.PATH, PORT: String(port), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const gone = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (bytes: Buffer) => {
      said += bytes.toString()
    })
  await ready(child, () => said)
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    said: () => said,
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
    stop: () => {
      child.kill('SIGTERM')
      return gone
    },
  }
}

function ready(child: ChildProcess, said: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail('not ready in time'), patience)
    const fail = (why: string) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      reject(new Error(`sigilo start: ${why}\n${said().slice(-2000)}`))
    }
    child.once('exit', (code) => fail(`ended with ${code}`))
    child.stderr?.on('data', () => {
      if (!said().includes('Sigilo is ready')) return
      clearTimeout(timer)
      resolve()
    })
  })
}

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
