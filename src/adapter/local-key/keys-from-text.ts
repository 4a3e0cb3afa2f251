import { Fault } from '../../fault.ts'
import type { KeySet } from './key-set.ts'

const keyLength = 32
const base64 = /^[A-Za-z0-9+/]{43}=$/

/**
 * Reads `SIGILO_KEYS`: `1:<base64 of 32 bytes>[,2:…];pepper:<base64 of 32 bytes>`. The highest version is the current
 * one. Faults say which part is wrong and never show any of it.
 * @throws Fault `BAD_CONFIG`
 */
export function keysFromText(text: string): KeySet {
  const [keys, pepper, ...rest] = text.trim().split(';')
  if (!keys || !pepper?.startsWith('pepper:') || rest.length > 0) {
    throw bad('it must be `1:<base64>;pepper:<base64>`')
  }
  const keyByVersion = new Map<number, Uint8Array>()
  for (const [position, entry] of keys.split(',').entries()) {
    const [version = '', key = '', ...more] = entry.trim().split(':')
    const place = `key ${position + 1}`
    if (!/^[1-9]\d{0,8}$/.test(version) || more.length > 0) {
      throw bad(`${place} has no version before its colon`)
    }
    if (keyByVersion.has(Number(version))) throw bad(`version ${version} is there twice`)
    keyByVersion.set(Number(version), bytesOf(key, place))
  }
  const set = { keyByVersion, pepper: bytesOf(pepper.slice('pepper:'.length), 'the pepper') }
  if ([...keyByVersion.values()].some((key) => Buffer.compare(key, set.pepper) === 0)) {
    throw bad('the pepper must be a key of its own')
  }
  return set
}

/** The text `keysFromText` reads, for the key file and for people who move it into `SIGILO_KEYS`. */
export function textOfKeys({ keyByVersion, pepper }: KeySet): string {
  const keys = [...keyByVersion].map(([version, key]) => `${version}:${textOf(key)}`)
  return `${keys.join(',')};pepper:${textOf(pepper)}`
}

function bytesOf(key: string, place: string): Uint8Array {
  if (!base64.test(key)) throw bad(`${place} is not base64 of ${keyLength} bytes`)
  return Buffer.from(key, 'base64')
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const bad = (what: string): Fault =>
  new Fault('BAD_CONFIG', `SIGILO_KEYS cannot be read: ${what}. \`sigilo keys new\` prints a good one.`)
