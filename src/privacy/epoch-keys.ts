import { after, type Instant } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { Keyring, WrappedKey } from './keyring.ts'
import type { Sealer } from './sealed-text.ts'

/** Intake keys live a day, directory keys a month, those of staff a year; the name of an epoch is its UTC date, cut off. */
export type EpochUse = 'intake' | 'directory' | 'staff'

const charactersOf: Record<EpochUse, number> = { intake: 10, directory: 7, staff: 4 }

type Needs = {
  readonly keyring: Keyring
  readonly store: {
    /** Whoever is first makes the epoch's key; everyone gets that one. */
    readonly epochKey: (use: EpochUse, epoch: string, candidate: WrappedKey) => Promise<WrappedKey>
    readonly keyById: (id: string) => Promise<WrappedKey | null>
  }
}

export type EpochKeys = {
  /** What seals now: the key of the day, the month or the year. */
  readonly sealerFor: (use: EpochUse, now: Instant) => Promise<Sealer>
  /** @throws Fault `KEY_DESTROYED` when the key is gone, and with it all it sealed */
  readonly sealerById: (id: string) => Promise<Sealer>
}

/**
 * How long the key of an epoch seals without asking the store again: a destroyed key must not seal what nobody could
 * open. Milliseconds.
 */
const trust = 10 * 60 * 1000
/** Opened keys kept in memory at most, the longest known forgotten first. */
const capacity = 500

/** Opens the keys of days and months, once each for every process. */
export function epochKeys({ keyring, store }: Needs): EpochKeys {
  const sealerByEpoch = new Map<string, { readonly sealer: Promise<Sealer>; readonly until: Instant }>()
  const sealerById = new Map<string, Sealer>()

  async function make(use: EpochUse, epoch: string): Promise<Sealer> {
    const { wrapped, sealer } = await keyring.create()
    const kept = await store.epochKey(use, epoch, wrapped)
    return kept.id === wrapped.id ? sealer : keyring.unwrap(kept)
  }

  /** A key that is there yet needs nobody who opens it again: who holds the keys may be away just then. */
  async function keepOrMake(before: Promise<Sealer>, use: EpochUse, epoch: string): Promise<Sealer> {
    const sealer = await before
    return (await store.keyById(sealer.key)) ? sealer : make(use, epoch)
  }

  return {
    sealerFor: (use, now) => {
      const epoch = new Date(now).toISOString().slice(0, charactersOf[use])
      const name = `${use}|${epoch}`
      const known = sealerByEpoch.get(name)
      if (known && now < known.until) return known.sealer
      const sealer = known ? keepOrMake(known.sealer, use, epoch) : make(use, epoch)
      sealerByEpoch.set(name, { sealer, until: after(now, trust) })
      sealer.catch(() => sealerByEpoch.delete(name))
      trim(sealerByEpoch)
      return sealer
    },
    sealerById: async (id) => {
      const known = sealerById.get(id)
      if (known) return known
      const wrapped = await store.keyById(id)
      if (!wrapped) throw new Fault('KEY_DESTROYED', 'the key of these words was destroyed')
      const sealer = await keyring.unwrap(wrapped)
      sealerById.set(id, sealer)
      trim(sealerById)
      return sealer
    },
  }
}

function trim(cache: Map<string, unknown>): void {
  const [oldest] = cache.keys()
  if (oldest !== undefined && cache.size > capacity) cache.delete(oldest)
}
