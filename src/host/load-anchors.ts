import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { checkpointsIn, type SignedCheckpoint } from '../audit/checkpoint.ts'
import { Fault } from '../fault.ts'
import { travelsSafely } from '../loopback.ts'

export type Anchors = { readonly checkpoints: readonly SignedCheckpoint[]; readonly broken: number }

/** How long a witness may take. Milliseconds. */
const patience = 10_000

/**
 * Every checkpoint in a file, in the files of a folder, or that a witness keeps.
 * @throws Fault `NOT_FOUND` when there is nothing to read: an anchor that does not answer proves nothing
 */
export async function loadAnchors(places: readonly string[]): Promise<Anchors> {
  const texts = (await Promise.all(places.map(textsAt))).flat()
  const read = texts.map(checkpointsIn)
  return {
    checkpoints: read.flatMap(({ checkpoints }) => checkpoints),
    broken: read.reduce((sum, { broken }) => sum + broken, 0),
  }
}

async function textsAt(place: string): Promise<readonly string[]> {
  if (/^https?:\/\//.test(place)) return [await fetched(place)]
  const what = await stat(place).catch(() => null)
  if (!what) throw new Fault('NOT_FOUND', `there are no anchors at ${place}`)
  if (!what.isDirectory()) return [await readFile(place, 'utf8')]
  const names = await readdir(place, { withFileTypes: true })
  return Promise.all(
    names.filter((name) => name.isFile()).map(({ name }) => readFile(join(place, name), 'utf8')),
  )
}

async function fetched(address: string): Promise<string> {
  if (!travelsSafely(address))
    throw new Fault(
      'BAD_CONFIG',
      'a witness is an https:// address (plain http is accepted to this machine only)',
    )
  const url = new URL('checkpoints', address.endsWith('/') ? address : `${address}/`)
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patience) }).catch(
    () => null,
  )
  if (!answer?.ok) throw new Fault('NOT_FOUND', `no witness answers at ${url.host}`)
  return answer.text()
}
