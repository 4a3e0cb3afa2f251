import type { Instant } from '../../clock.ts'
import type { ServiceOperation, ServiceOutcome } from '../../flow/service.ts'

type Kept = { readonly outcome: ServiceOutcome; readonly until: Instant; readonly size: number }

export type AnswerCache = {
  readonly get: (operation: ServiceOperation, url: URL, now: Instant) => ServiceOutcome | null
  readonly put: (operation: ServiceOperation, url: URL, outcome: ServiceOutcome, now: Instant) => void
}

/**
 * Answers that may be given again for a while: of readings alone, without anything personal, by the operation as it
 * was declared and the address asked. The answer that was longest not asked for makes room.
 *
 * @param most characters of JSON kept together
 */
export function createAnswerCache(most: number): AnswerCache {
  const kept = new Map<string, Kept>()
  const versions = new WeakMap<ServiceOperation, number>()
  let count = 0
  let size = 0

  /** Another version of the designers' files may read the same address otherwise. */
  function keyOf(operation: ServiceOperation, url: URL): string {
    const version = versions.get(operation) ?? ++count
    versions.set(operation, version)
    return `${version} ${url.href}`
  }

  function drop(key: string): void {
    size -= kept.get(key)?.size ?? 0
    kept.delete(key)
  }

  return {
    get: (operation, url, now) => {
      if (operation.cacheMs === null) return null
      const key = keyOf(operation, url)
      const known = kept.get(key)
      if (!known) return null
      drop(key)
      if (known.until <= now) return null
      kept.set(key, known)
      size += known.size
      return known.outcome
    },
    put: (operation, url, outcome, now) => {
      if (!mayKeep(operation, outcome)) return
      const key = keyOf(operation, url)
      drop(key)
      const own = key.length + JSON.stringify(outcome).length
      if (own > most) return
      kept.set(key, { outcome, until: (now + (operation.cacheMs ?? 0)) as Instant, size: own })
      size += own
      for (const oldest of kept.keys()) {
        if (size <= most) break
        drop(oldest)
      }
    },
  }
}

const mayKeep = ({ method, cacheMs, result }: ServiceOperation, outcome: ServiceOutcome): boolean =>
  cacheMs !== null &&
  method === 'GET' &&
  'plain' in outcome &&
  Object.values(result).every(({ personal }) => !personal)
