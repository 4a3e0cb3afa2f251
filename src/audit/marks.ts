import { readSignedCheckpoint, type SignedCheckpoint } from './checkpoint.ts'
import type { Doubt, Witness } from './doubt.ts'
import { type Frontier, rootOf } from './frontier.ts'
import type { KeyChain } from './key-chain.ts'
import type { Hash } from './leaf-hash.ts'
import type { StoredCheckpoint } from './log-source.ts'
import { isSameHash } from './node-hash.ts'

/** What a log is said to have been: a list of checkpoints, by size, held against it while it grows again. */
export type Marks = {
  /** To be called at every size, in their order. */
  readonly reach: (frontier: Frontier) => Promise<void>
  /** When there are no more entries. @param size asked when all checkpoints are read: the log may grow meanwhile */
  readonly finish: (size: () => Promise<number>) => Promise<void>
  /** Checkpoints that were compared, and the last size at which all was well. */
  readonly told: () => { readonly compared: number; readonly good: number }
}

type Needs = {
  readonly hash: Hash
  readonly chain: KeyChain
  readonly origin: string
  readonly doubt: (doubt: Doubt) => void
}

/**
 * @param verified entries before which all is known to be well
 * @param by who keeps them: an anchor is asked for its signature too, but may be signed by the log alone
 */
export function marksOf(
  { hash, chain, origin, doubt }: Needs,
  by: Witness,
  pages: AsyncIterable<readonly StoredCheckpoint[]>,
  verified: number,
): Marks {
  const stream = flat(pages)
  let next: StoredCheckpoint | null | undefined
  let [compared, good] = [0, verified]
  let isLost = false

  async function peek(): Promise<StoredCheckpoint | null> {
    if (next === undefined) next = (await stream.next()).value ?? null
    return next ?? null
  }

  async function compare(mark: StoredCheckpoint, frontier: Frontier): Promise<void> {
    compared += 1
    const checkpoint = readSignedCheckpoint(mark.note)
    if (!checkpoint || checkpoint.size !== mark.size) return doubt({ doubt: 'unreadable', by, times: 1 })
    if (checkpoint.origin !== origin) return doubt({ doubt: 'other-log', by })
    if (!(await chain.isSigned(checkpoint.note, mark.size)))
      doubt({ doubt: 'bad-signature', size: mark.size, by })
    if (isLost) return
    isLost = !(await isRootOf(checkpoint, frontier))
    if (isLost) doubt({ doubt: 'root-differs', from: good, to: mark.size, by })
    else good = mark.size
  }

  const isRootOf = async ({ root }: SignedCheckpoint, frontier: Frontier): Promise<boolean> =>
    isSameHash(root, await rootOf(hash, frontier))

  return {
    reach: async (frontier) => {
      for (let mark = await peek(); mark && mark.size <= frontier.size; mark = await peek()) {
        next = undefined
        if (mark.size === frontier.size) await compare(mark, frontier)
        else doubt({ doubt: 'unreadable', by, times: 1 })
      }
    },
    finish: async (sizeNow) => {
      let signed = 0
      for (let mark = await peek(); mark; mark = await peek()) {
        next = undefined
        compared += 1
        signed = Math.max(signed, mark.size)
      }
      const size = await sizeNow()
      if (signed > size) doubt({ doubt: 'too-short', size, signed, by })
    },
    told: () => ({ compared, good }),
  }
}

async function* flat<One>(pages: AsyncIterable<readonly One[]>): AsyncGenerator<One, undefined> {
  for await (const page of pages) yield* page
  return undefined
}
