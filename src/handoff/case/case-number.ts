import { type CaseNumber, parseCaseNumber } from '../../ids.ts'

/** No 0, 1, I or O: the number is read aloud. 32 signs, so a byte's low five bits choose one fairly. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const figures = 8

/** How many random bytes a case number is made of. */
export const caseNumberBytes = 8

/**
 * What a person is told when a case is opened: `XXXX-XXXX`, nearly 40 bits, so that nobody guesses another's. At least
 * one sign is a figure: two words with a dash between them are never taken for one.
 * @param random at least 8 random bytes
 * @throws Fault `BAD_ID` when there are fewer
 */
export function caseNumberOf(random: Uint8Array): CaseNumber {
  const places = Array.from(random.subarray(0, caseNumberBytes), (byte) => byte & 31)
  if (places.every((place) => place >= figures)) places.push((places.pop() ?? 0) % figures)
  const text = places.map((place) => signs[place]).join('')
  return parseCaseNumber(`${text.slice(0, 4)}-${text.slice(4)}`)
}
