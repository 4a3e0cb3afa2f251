import { Fault } from '../fault.ts'
import { travelsSafely } from '../loopback.ts'

export const badConfig = (message: string): Fault => new Fault('BAD_CONFIG', message)

export function like(pattern: RegExp, name: string, text: string | null): string {
  if (text === null || !pattern.test(text)) throw badConfig(`${name} does not look like one of Google's`)
  return text
}

export function oneOf<Word extends string>(name: string, text: string, words: readonly Word[]): Word {
  const word = words.find((one) => one === text)
  if (!word) throw badConfig(`${name} must be ${words.join(' or ')}`)
  return word
}

/** Plain http only to this machine: whatever leaves it travels encrypted. */
export function safeUrl(name: string, text: string | null): string | null {
  if (text === null) return null
  if (!URL.canParse(text)) throw badConfig(`${name} is not an address`)
  if (!travelsSafely(text))
    throw badConfig(`${name} must begin with https:// (plain http is accepted to this machine only)`)
  return text.replace(/\/+$/, '')
}
