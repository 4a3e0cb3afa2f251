import { addAnchor } from '../adapter/audit-file/anchor-file.ts'
import { type SentCheckpoint, sendCheckpoint } from '../adapter/audit-witness/send-checkpoint.ts'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { LogAnchors } from '../adapter/postgres/log-anchors.ts'
import type { LogPages } from '../adapter/postgres/log-pages.ts'
import { consistencyProof } from '../audit/merkle-proof.ts'
import { subtreesFrom } from '../audit/tile.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Config } from './config.ts'
import { pagedLog } from './paged-log.ts'

type Needs = {
  readonly pages: LogPages
  readonly anchors: LogAnchors
  readonly clock: Clock
  readonly log: Log
}

/** How often the newest checkpoint goes out of the house, if there is one. Milliseconds. */
const pause = 60_000

/** Puts the newest checkpoint where whoever can rewrite the database cannot: into a file elsewhere, before a witness. */
export function anchorSteadily(needs: Needs, config: Pick<Config, 'anchorFile' | 'witnessUrl'>) {
  let running: Promise<void> | null = null
  const once = () => {
    running ??= anchorOnce(needs, config)
      .catch(() => undefined)
      .finally(() => {
        running = null
      })
    return running
  }
  const isUsed = config.anchorFile !== null || config.witnessUrl !== null
  const timer = isUsed ? setInterval(() => void once(), pause) : null
  return {
    close: async () => {
      if (!timer) return
      clearInterval(timer)
      await running
      // What was signed since then leaves the house before it is shut.
      await once()
    },
  }
}

export async function anchorOnce(
  needs: Needs,
  { anchorFile, witnessUrl }: Pick<Config, 'anchorFile' | 'witnessUrl'>,
): Promise<void> {
  const { pages, anchors, clock, log } = needs
  const head = await pages.head()
  const [newest] = head && head.size > 0 ? await pages.checkpoints(head.size - 1, 1) : []
  if (!newest) return
  const { size } = newest
  if (anchorFile !== null && (await anchors.size('file')) !== size) {
    const failed = await addAnchor(anchorFile, newest.note).then(
      () => false,
      () => true,
    )
    if (failed) log({ event: 'anchor-failed', anchor: 'file', why: 'unreachable' })
    else await anchors.note({ name: 'file', size, at: clock.now(), note: newest.note })
  }
  if (witnessUrl === null) return
  const old = await anchors.size(witnessUrl)
  if (old === size) return
  const sent = await sendCheckpoint({ fetch, proof: proofFrom(pages) }, witnessUrl, newest.note, old)
  if (sent.outcome === 'cosigned')
    await anchors.note({ name: witnessUrl, size, at: clock.now(), note: sent.note })
  else log({ event: 'anchor-failed', anchor: 'witness', why: sent.outcome satisfies Failed })
}

type Failed = Exclude<SentCheckpoint['outcome'], 'cosigned'>

const proofFrom = (pages: LogPages) => async (from: number, to: number) => {
  const { hashes } = pagedLog(pages)
  if (!hashes) return []
  return consistencyProof(
    { hash: nodeCrypto.hash, subtree: subtreesFrom(nodeCrypto.hash, hashes) },
    { from, to },
  )
}
