import { mkdir } from 'node:fs/promises'
import { Duplex } from 'node:stream'
import { Worker } from 'node:worker_threads'
import postgres from 'postgres'
import { Fault } from '../../fault.ts'
import { type Database, databaseOver } from './database.ts'

type EmbeddedOptions = {
  /** Where the data lie; `memory://` for tests. Whoever opens it must hold the folder's lock. */
  readonly folder: string
  /** The built `pglite-worker.js`. */
  readonly worker: URL
  /** An empty database of the newest schema, packed at build time: a first start unpacks it in a third of the time. */
  readonly seed?: URL
}

/**
 * PostgreSQL inside this process (PGlite), in a worker thread of its own. It survives a crash of the process, not a
 * loss of power: it never waits for the disk. When the thread dies, what was asked fails with `DATABASE_DOWN` and the
 * next question starts a new one.
 * @throws Fault `DATABASE_DOWN` when it cannot be started
 */
export async function openEmbedded({ folder, worker, seed }: EmbeddedOptions): Promise<Database> {
  let thread: Promise<Worker> | null = null

  function running(): Promise<Worker> {
    thread ??= startThread({ folder, seed: seed?.href ?? null }, worker).then(
      (started) => {
        started.once('exit', () => {
          thread = null
        })
        return started
      },
      () => {
        thread = null
        throw new Fault('DATABASE_DOWN', `the embedded database in ${folder} cannot be started`)
      },
    )
    return thread
  }

  await running()
  // The driver takes a function for `socket`, which its types do not know.
  const options = { socket: async () => connectionTo(await running()) }
  const sql = postgres({
    ...options,
    max: 1,
    user: 'postgres',
    database: 'postgres',
    fetch_types: false,
    idle_timeout: 0,
    max_lifetime: null,
    onnotice: () => {},
  })
  return databaseOver(sql, async () => {
    if (thread) await stopThread(await thread)
  })
}

/** What `pglite-worker.ts` is told. */
export type ThreadPlace = { readonly folder: string; readonly seed: string | null }

async function startThread(place: ThreadPlace, url: URL): Promise<Worker> {
  if (place.folder !== 'memory://') await mkdir(place.folder, { recursive: true, mode: 0o700 })
  const worker = new Worker(url, { workerData: place })
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker))
    // Stays for the life of the thread: an error without a listener would end the process.
    worker.on('error', reject)
    worker.once('exit', reject)
  })
}

async function stopThread(worker: Worker): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    worker.on('message', (message) => message === 'stopped' && resolve())
    worker.once('exit', () => resolve())
  })
  worker.postMessage('stop')
  await stopped
  await worker.terminate()
}

/** The thread's port as the byte stream the driver wants; one at a time. */
function connectionTo(worker: Worker): Duplex {
  const receive = (message: unknown) => {
    if (message instanceof Uint8Array)
      stream.push(Buffer.from(message.buffer, message.byteOffset, message.length))
  }
  const lose = () =>
    stream.destroy(Object.assign(new Error('the database thread ended'), { code: 'ECONNRESET' }))
  const stream = new Duplex({
    read: () => {},
    write: (chunk: Uint8Array, _encoding, done) => {
      const own = new Uint8Array(chunk)
      worker.postMessage(own, [own.buffer])
      done()
    },
    final: (done) => {
      stream.push(null)
      done()
    },
    destroy: (error, done) => {
      worker.off('message', receive)
      worker.off('exit', lose)
      done(error)
    },
  })
  // The driver says goodbye only to a stream that says it is open.
  Object.defineProperty(stream, 'readyState', { get: () => (stream.destroyed ? 'closed' : 'open') })
  worker.on('message', receive)
  worker.once('exit', lose)
  worker.postMessage('connect')
  return stream
}
