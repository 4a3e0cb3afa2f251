import { chmod, mkdir, mkdtemp, realpath, rename, rm, symlink } from 'node:fs/promises'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Fault } from '../../fault.ts'
import { readLines } from './read-lines.ts'

/**
 * A command for the server that has the folder, and its answer: JSON both ways. Only what is to be masked holds a person's
 * words, on the way to the server: the socket is its owner's alone, and nothing that passes through it is kept.
 */
export type CommandHandler = (command: unknown) => Promise<unknown>

export type FolderLock = {
  /** From now on commands of other processes are answered; before, they wait. */
  readonly serveCommands: (handler: CommandHandler) => void
  readonly release: () => Promise<void>
}

export type CommandOutcome =
  | { readonly outcome: 'answered'; readonly answer: unknown }
  | { readonly outcome: 'failed'; readonly message: string }
  /** No server has this folder: the caller may open it. */
  | { readonly outcome: 'nobody' }

const socketName = 'lock.sock'
/** Addresses of local sockets hold about 100 bytes; longer folders are reached through a short link. */
const longestPath = 100

/**
 * Takes a data folder for this process: a local socket in it, for its owner alone. Who answers there has the folder; a
 * socket nobody answers is what a crash left, and is replaced. A process id would tell nothing inside containers.
 * @throws Fault `FOLDER_TAKEN`
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const place = await realpath(folder)
  const commands = commandServer()
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await listens(commands.server, place)) {
      await chmod(join(place, socketName), 0o600)
      return { serveCommands: commands.serve, release: () => stop(commands, place) }
    }
    if (!(await removeStale(place))) break
  }
  throw new Fault(
    'FOLDER_TAKEN',
    `another Sigilo runs on ${folder}: stop it, or give this one a folder of its own by SIGILO_DATA`,
  )
}

/** Hands a command to the server that has the folder. */
export async function sendCommand(folder: string, command: unknown): Promise<CommandOutcome> {
  const socket = await realpath(folder).then(answeringAt, () => null)
  if (!socket) return { outcome: 'nobody' }
  socket.end(`${JSON.stringify(command)}\n`)
  for await (const line of readLines(socket)) {
    socket.destroy()
    return JSON.parse(line)
  }
  return { outcome: 'failed', message: 'the server went away before it answered' }
}

type Commands = ReturnType<typeof commandServer>

function commandServer() {
  let serve: (handler: CommandHandler) => void = () => {}
  const handler = new Promise<CommandHandler>((resolve) => {
    serve = resolve
  })
  const sockets = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    void answer(socket, handler).catch(() => socket.destroy())
  })
  return { server, sockets, serve }
}

async function answer(socket: Socket, ready: Promise<CommandHandler>): Promise<void> {
  for await (const line of readLines(socket)) {
    const handler = await ready
    const text = `${JSON.stringify(await outcomeOf(handler, line))}\n`
    // Reading to the end closes the socket: a long answer must have left before.
    await new Promise<void>((left) => socket.write(text, () => left()))
  }
  socket.end()
}

async function outcomeOf(handler: CommandHandler, line: string): Promise<CommandOutcome> {
  try {
    return { outcome: 'answered', answer: (await handler(JSON.parse(line))) ?? null }
  } catch (error) {
    return { outcome: 'failed', message: error instanceof Fault ? error.message : 'the command failed' }
  }
}

/** False when there is a socket already, answered or not. */
async function listens(server: Server, place: string): Promise<boolean> {
  return throughShortPath(place, (path) => {
    return new Promise((resolve, reject) => {
      const refused = (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(false) : reject(cannotLock(place))
      server.once('error', refused)
      server.listen(path, () => {
        server.off('error', refused)
        resolve(true)
      })
    })
  })
}

/**
 * Moves a dead socket away; false when it is alive. It is asked again after the move: another process may have put its
 * own there in between, and then gets it back.
 */
async function removeStale(place: string): Promise<boolean> {
  const alive = await answeringAt(place)
  alive?.destroy()
  if (alive) return false
  const moved = await mkdtemp(join(place, 'stale-'))
  try {
    await rename(join(place, socketName), join(moved, socketName))
    const owner = await answeringAt(moved)
    owner?.destroy()
    if (owner) await rename(join(moved, socketName), join(place, socketName))
    return !owner
  } catch {
    return true
  } finally {
    await rm(moved, { recursive: true, force: true })
  }
}

function answeringAt(place: string): Promise<Socket | null> {
  return throughShortPath(place, (path) => {
    return new Promise((resolve) => {
      const socket = connect(path)
      socket.once('error', () => resolve(null))
      socket.once('connect', () => resolve(socket))
    })
  })
}

const isShort = (place: string): boolean => Buffer.byteLength(join(place, socketName)) <= longestPath

/** The link is needed only while the address is looked up: the socket itself lies in the folder. */
async function throughShortPath<Result>(
  place: string,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  if (isShort(place)) return use(join(place, socketName))
  const short = await mkdtemp(join(tmpdir(), 'sigilo-'))
  try {
    await symlink(place, join(short, 'f'))
    return await use(join(short, 'f', socketName))
  } finally {
    await rm(short, { recursive: true, force: true })
  }
}

async function stop({ server, sockets }: Commands, place: string): Promise<void> {
  // Closing removes the socket by the path it was opened with, which a short link no longer is. Nothing is removed
  // after that: it may be the next owner's.
  if (!isShort(place)) await rm(join(place, socketName), { force: true })
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  for (const socket of sockets) socket.destroy()
  await closed
}

const cannotLock = (place: string): Fault =>
  new Fault('FOLDER_TAKEN', `no socket can be made in ${place}: check its permissions and its file system`)
