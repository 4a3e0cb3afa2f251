import { scrypt } from 'node:crypto'
import { Fault } from '../../fault.ts'
import type { SlowHash } from '../../sign-in/password-hash.ts'

/** OWASP's second choice for scrypt that fits Workers: 32 MiB and three rounds, about 200 ms of one core. */
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 }
const length = 32
/** At the same time: the threads that do it also read files. */
const atOnce = 2
/** Waiting for their turn, some ten seconds' work; whoever comes then may come again. */
const mostWaiting = 50

/**
 * Passwords by scrypt, from `node:crypto` (Workers have it too; compiled WebAssembly, as hash-wasm's Argon2, they
 * refuse to make at run time).
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
export function scryptHash(
  costs: { readonly N: number; readonly r: number; readonly p: number } = cost,
): SlowHash {
  let running = 0
  const waiting: (() => void)[] = []
  return async (password, salt) => {
    if (running >= atOnce) {
      if (waiting.length >= mostWaiting) throw new Fault('TOO_SOON', 'too many passwords at once: try again')
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else running += 1
    try {
      return await new Promise<Uint8Array>((resolve, reject) =>
        scrypt(password, salt, length, { ...costs, maxmem: cost.maxmem }, (error, key) =>
          error ? reject(error) : resolve(key),
        ),
      )
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
