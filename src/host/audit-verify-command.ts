import { parseArgs } from 'node:util'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../adapter/local-key/node-ed25519.ts'
import { readVkey, writeVkey } from '../audit/note-key.ts'
import { verifyLog } from '../audit/verify-log.ts'
import { verdictLines } from '../cli/verdict-lines.ts'
import { Fault } from '../fault.ts'
import type { Io } from './command.ts'
import type { Config } from './config.ts'
import { loadAnchors } from './load-anchors.ts'
import { logKeysHere, withLog } from './open-log.ts'
import { pagedLog } from './paged-log.ts'

/** After so many entries one who waits is told. */
const told = 100_000

/**
 * `sigilo audit verify [--anchors DIR|URL|FILE]… [--vkey K]…`
 * @returns 0 when there is no doubt, else 1
 * @throws Fault `BAD_CONFIG`, `BAD_KEY`, `NOT_FOUND`
 */
export async function auditVerifyCommand(io: Io, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      anchors: { type: 'string', multiple: true, default: [] },
      vkey: { type: 'string', multiple: true, default: [] },
    },
  })
  return withLog(io, async ({ pages, config }) => {
    const places = [...values.anchors, ...ownAnchors(config, values.anchors)]
    const anchors = places.length === 0 ? null : await loadAnchors(places)
    const trusted = await trustedKeys(config, values.vkey)
    const verdict = await verifyLog(
      { hash: nodeCrypto.hash, verify: nodeVerify, source: pagedLog(pages), tell: teller(io) },
      { ...trusted, anchors },
    )
    for (const line of verdictLines(verdict, { isAnchored: anchors !== null })) io.out(line)
    return verdict.doubts.length === 0 ? 0 : 1
  })
}

/** Anchors this deployment has itself are asked, too, unless others are named. */
function ownAnchors({ anchorFile, witnessUrl }: Config, named: readonly string[]): readonly string[] {
  return named.length > 0 ? [] : [anchorFile, witnessUrl].filter((place) => place !== null)
}

export async function trustedKeys(config: Config, vkeys: readonly string[]) {
  if (vkeys.length === 0) {
    const { origin, signers } = await logKeysHere(config)
    return { origin, vkeys: signers.map(({ key }) => writeVkey(key)) }
  }
  const keys = await Promise.all(vkeys.map((vkey) => readVkey(nodeCrypto.hash, vkey)))
  const [first] = keys
  if (!first || keys.includes(null))
    throw new Fault('BAD_CONFIG', '--vkey is a verifier key, as "sigilo audit key" prints it')
  return { origin: first.name, vkeys: keys.flatMap((key) => (key ? [writeVkey(key)] : [])) }
}

function teller(io: Io): (done: number) => void {
  let next = told
  return (done) => {
    if (done < next) return
    io.tell(`${done.toLocaleString('en')} entries …`)
    next = done + told
  }
}
