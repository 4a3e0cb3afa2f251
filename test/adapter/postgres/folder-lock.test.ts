import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FolderLock, lockFolder, sendCommand } from '../../../src/adapter/postgres/folder-lock.ts'
import { Fault } from '../../../src/fault.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sigilo-lock-'))
})
afterEach(() => rm(root, { recursive: true }))

async function takeSoon(folder: string): Promise<FolderLock> {
  for (;;) {
    const lock = await lockFolder(folder).catch(() => null)
    if (lock) return lock
  }
}

describe.each([
  ['a folder', 'data'],
  ['a folder with a long path', `${'long-'.repeat(18)}/${'name-'.repeat(18)}/data`],
])('%s', (_, name) => {
  const folder = () => join(root, name)

  test('is taken by one process at a time and free again afterwards', async () => {
    const lock = await lockFolder(folder())
    expect((await stat(join(folder(), 'lock.sock'))).mode & 0o777).toBe(0o600)
    await expect(lockFolder(folder())).rejects.toMatchObject({ code: 'FOLDER_TAKEN' })
    await lock.release()
    await (await lockFolder(folder())).release()
    expect(await readdir(folder())).toEqual([])
  })

  test('goes from hand to hand without the one before removing the lock of the one after', async () => {
    let lock = await lockFolder(folder())
    for (let hands = 0; hands < 20; hands += 1) {
      const [next] = await Promise.all([takeSoon(folder()), lock.release()])
      await expect(lockFolder(folder())).rejects.toMatchObject({ code: 'FOLDER_TAKEN' })
      lock = next
    }
    await lock.release()
  })

  test('takes commands of other processes and answers each', async () => {
    const lock = await lockFolder(folder())
    const early = sendCommand(folder(), { list: 'cases' })
    lock.serveCommands(async (command) => ({ got: command }))
    expect(await early).toEqual({ outcome: 'answered', answer: { got: { list: 'cases' } } })
    const many = await Promise.all(Array.from({ length: 20 }, (__, n) => sendCommand(folder(), n)))
    expect(many.map((outcome) => outcome.outcome === 'answered' && outcome.answer)).toEqual(
      many.map((__, n) => ({ got: n })),
    )
    await lock.release()
  })
})

test('a command that fails says why only when a fault does', async () => {
  const lock = await lockFolder(root)
  lock.serveCommands(async (command) => {
    throw command === 1 ? new Fault('NOT_FOUND', 'no such case') : new Error('ana@example.org')
  })
  expect(await sendCommand(root, 1)).toEqual({ outcome: 'failed', message: 'no such case' })
  expect(await sendCommand(root, 2)).toEqual({ outcome: 'failed', message: 'the command failed' })
  await lock.release()
})

test('where no server runs, or there is no folder, nobody answers', async () => {
  expect(await sendCommand(root, {})).toEqual({ outcome: 'nobody' })
  expect(await sendCommand(join(root, 'missing'), {})).toEqual({ outcome: 'nobody' })
})

/** A process that takes the socket and dies without a word. */
async function leaveStale(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const script = `require('net').createServer().listen(${JSON.stringify(join(folder, 'lock.sock'))},()=>process.kill(process.pid,'SIGKILL'))`
  const child = spawn(process.execPath, ['-e', script], { stdio: 'ignore' })
  await once(child, 'exit')
}

test('a socket left by a killed process is replaced, and only one of many gets the folder', async () => {
  await leaveStale(root)
  expect(await readdir(root)).toEqual(['lock.sock'])
  const tries = await Promise.allSettled(Array.from({ length: 2 }, () => lockFolder(root)))
  const locks = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  expect(locks).toHaveLength(1)
  for (const lock of locks) await lock.release()
  expect(await readdir(root)).toEqual([])
})

test('a folder whose socket is answered by anything at all is taken', async () => {
  const stranger = createServer().listen(join(root, 'lock.sock'))
  await once(stranger, 'listening')
  await expect(lockFolder(root)).rejects.toThrow(/SIGILO_DATA/)
  stranger.close()
})

test('an answer that is as long as all files of a bot arrives whole', async () => {
  const lock = await lockFolder(root)
  const text = 'a'.repeat(3_000_000)
  lock.serveCommands(async () => text)
  expect(await sendCommand(root, {})).toEqual({ outcome: 'answered', answer: text })
  await lock.release()
})
