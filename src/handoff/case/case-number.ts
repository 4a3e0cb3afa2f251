import { type CaseNumber, parseCaseNumber } from '../../ids.ts'

/** No 0, 1, I or O: the number is read aloud. 32 signs, so a byte's low five bits choose one fairly. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** How many random bytes a case number is made of. */
export const caseNumberBytes = 8

/**
 * What a person is told when a case is opened: `XXXX-XXXX`, 40 bits, so that nobody guesses another's.
 * @param random at least 8 random bytes
 * @throws Fault `BAD_ID` when there are fewer
 */
export function caseNumberOf(random: Uint8Array): CaseNumber {
  const text = Array.from(random.subarray(0, caseNumberBytes), (byte) => signs[byte & 31]).join('')
  return parseCaseNumber(`${text.slice(0, 4)}-${text.slice(4)}`)
}
