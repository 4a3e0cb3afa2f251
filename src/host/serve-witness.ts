import { witnessMemory } from '../adapter/audit-file/witness-memory.ts'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../adapter/local-key/node-ed25519.ts'
import { heedCheckpoint } from '../audit/heed-checkpoint.ts'
import { readVkey, writeVkey } from '../audit/note-key.ts'
import { type Clock, systemClock } from '../clock.ts'
import { Fault } from '../fault.ts'
import { witness } from '../web/witness.ts'
import { type Listening, listen } from './listen.ts'
import { witnessKey } from './witness-key.ts'

export type WitnessSettings = {
  readonly data: string
  readonly name: string
  /** Vkeys of the logs it listens to; after a log's key changed both. */
  readonly logs: readonly string[]
  readonly hostname: string
  readonly port: number
}

/** A witness of other machines' logs, over HTTP. @throws Fault `BAD_CONFIG`, `BAD_KEY` */
export async function serveWitness(
  { data, name, logs, hostname, port }: WitnessSettings,
  clock: Clock = systemClock,
): Promise<Listening & { readonly vkey: string }> {
  const keys = await Promise.all(logs.map((log) => readVkey(nodeCrypto.hash, log)))
  const known = keys.filter((key) => key !== null)
  if (known.length === 0 || known.length < keys.length)
    throw new Fault('BAD_CONFIG', '--log is the key of a log, as "sigilo audit key" prints it there')
  const [signer, memory] = [await witnessKey(data, name), await witnessMemory(data)]
  const vkey = writeVkey(signer.key)
  const needs = { hash: nodeCrypto.hash, verify: nodeVerify, signer, logs: known, memory }
  let turn: Promise<unknown> = Promise.resolve()
  const app = witness({
    vkey,
    kept: memory.all,
    heed: (body) => {
      const answer = turn.then(() => heedCheckpoint(needs, body, clock.now()))
      turn = answer.catch(() => undefined)
      return answer
    },
  })
  return { ...(await listen(app, hostname, port)), vkey }
}
