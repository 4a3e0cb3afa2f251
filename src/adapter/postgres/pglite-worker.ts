import { existsSync } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import type { ThreadPlace } from './open-embedded.ts'

/**
 * The entry of the worker thread the embedded database lives in: in the main thread a query would stop everything
 * else. It speaks the PostgreSQL wire protocol over the port: `connect` begins a connection (there is one at a time),
 * bytes are its stream, `stop` ends the database. What cannot be answered ends the thread; the other side sees that.
 */
const port = parentPort
if (!port) throw new Error('this file is the entry of a worker thread')

/**
 * Every statement of ours looks rows up by an index. A plan made while the tables are empty would read them whole, and it
 * is kept: nobody gathers statistics here as a server does. With 20,000 persons a message cost thirty times as much.
 */
const steadyPlans = 'set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off'

const database = await open(workerData)
const terminate = 0x58
let unread: Uint8Array = new Uint8Array()
let isStarted = false

function send(bytes: Uint8Array): void {
  const own = bytes.slice()
  port?.postMessage(own, [own.buffer])
}

const answer = (frames: Uint8Array) =>
  database.runExclusive(() => database.execProtocolRawStream(frames, { onRawData: send }))

async function receive(message: 'connect' | 'stop' | Uint8Array): Promise<void> {
  if (message === 'stop') {
    await database.close()
    port?.postMessage('stopped')
  } else if (message === 'connect') {
    unread = new Uint8Array()
    isStarted = false
    await database.exec('rollback')
  } else {
    unread = unread.length === 0 ? message : Buffer.concat([unread, message])
    const frames = wholeFrames()
    if (frames.length > 0 && frames[0] !== terminate) await answer(frames)
  }
}

/** Takes as many whole frames as have come in: the first has no kind byte before its length. */
function wholeFrames(): Uint8Array {
  const view = new DataView(unread.buffer, unread.byteOffset, unread.byteLength)
  let end = 0
  while (end + 5 <= unread.length) {
    const kindLength = isStarted ? 1 : 0
    const next = end + kindLength + view.getUint32(end + kindLength)
    if (next > unread.length) break
    isStarted = true
    end = next
  }
  const frames = unread.subarray(0, end)
  unread = unread.subarray(end)
  return frames
}

let turn: Promise<void> = Promise.resolve()
port.on('message', (message) => {
  turn = turn.then(() => receive(message))
})
port.postMessage('ready')

/** Opens the folder; one that is new is unpacked beside it first, so that a crash leaves no half database behind. */
async function open({ folder, seed }: ThreadPlace): Promise<PGlite> {
  if (seed !== null && folder !== 'memory://' && !existsSync(join(folder, 'PG_VERSION'))) {
    const unpacked = `${folder}.new`
    await rm(unpacked, { recursive: true, force: true })
    const packed = new Blob([await readFile(new URL(seed))])
    const fresh = await PGlite.create({ dataDir: unpacked, loadDataDir: packed })
    await fresh.close()
    await rm(folder, { recursive: true, force: true })
    await rename(unpacked, folder)
  }
  const opened = await PGlite.create({ dataDir: folder })
  await opened.exec(steadyPlans)
  return opened
}
