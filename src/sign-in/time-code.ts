import { generateURI, ScureBase32Plugin, verifySync } from 'otplib'
import type { Instant } from '../clock.ts'

/** 160 bits, as RFC 4226 section 4 asks for. Bytes. */
const keyLength = 20
/** Seconds that a code stands for, and that a clock may be off in each direction: one step. */
const period = 30

const base32 = new ScureBase32Plugin()

/** A fresh key of an authenticator app. */
export const newTimeKey = (random: (bytes: number) => Uint8Array): Uint8Array => random(keyLength)

/** As a person types it: base32, without padding. */
export const writtenTimeKey = (key: Uint8Array): string => base32.encode(key, { padding: false })

/** What a QR code says to an app. */
export const timeKeyUri = (key: Uint8Array, issuer: string, label: string): string =>
  generateURI({ issuer, label, secret: writtenTimeKey(key) })

/**
 * The step of 30 seconds that a code is of: the present one, the one before or the one after; null for any other code.
 * Compared in constant time. Whoever asks spends the step, so that a code works once.
 * @see https://www.rfc-editor.org/rfc/rfc6238#section-5.2
 */
export function stepOfCode(key: Uint8Array, code: string, now: Instant): number | null {
  if (!isTimeCode(code)) return null
  const epoch = Math.floor(now / 1000)
  const found = verifySync({ secret: writtenTimeKey(key), token: code, epoch, epochTolerance: period })
  return found.valid && 'timeStep' in found ? found.timeStep : null
}

export const isTimeCode = (code: string): boolean => /^\d{6}$/.test(code)
