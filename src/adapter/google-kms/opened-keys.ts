import { after, type Clock, type Instant } from '../../clock.ts'
import type { WrappedKey } from '../../privacy/keyring.ts'

/** How long an opened key is known, and how many at most. Milliseconds. */
const life = 60 * 1000
const capacity = 1000

/**
 * Keys that were opened lately. Found by the wrapped bytes alone: whoever destroyed a key's row has nothing to ask by, so
 * a destroyed key is not found here either.
 */
export function openedKeys(clock: Clock) {
  const known = new Map<string, { readonly plain: Uint8Array; readonly until: Instant }>()
  const nameOf = ({ id, version, wrapped }: WrappedKey) =>
    `${id}|${version}|${Buffer.from(wrapped).toString('base64')}`
  return {
    find: (key: WrappedKey): Uint8Array | null => {
      const found = known.get(nameOf(key))
      if (found && clock.now() < found.until) return found.plain
      known.delete(nameOf(key))
      return null
    },
    keep: (key: WrappedKey, plain: Uint8Array): void => {
      known.set(nameOf(key), { plain, until: after(clock.now(), life) })
      const [oldest] = known.keys()
      if (oldest !== undefined && known.size > capacity) known.delete(oldest)
    },
  }
}
