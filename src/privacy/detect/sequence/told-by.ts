import type { FindingKind } from '../../finding.ts'
import type { Ruling } from '../rules.ts'
import { Scratch } from '../scratch.ts'
import type { View } from '../view.ts'
import { type Tag, tags } from './tags.ts'
import { endOf, margin, startOf, type Tokens } from './token-arrays.ts'

/** The tag of a rule's kind; every other kind is a number. */
const tagOfKind: Partial<Record<FindingKind, Tag>> = {
  NAME: 'PERSON',
  ADDRESS: 'ADDRESS',
  POSTCODE: 'POSTCODE',
  BIRTH_DATE: 'BIRTH',
  SECRET: 'SECRET',
  EMAIL: 'EMAIL',
}

/** Told of a number that belongs to the business. */
const ofBusiness = 1

/** What a confidence of 1 is as a whole number. */
const whole = 2 ** 24
const levels = new Scratch()

/**
 * What the rules said of each token (at n + margin), as the model is told: 0 for nothing, else the tag of the surest finding and how
 * firm it is, or that its number belongs to the business.
 */
export function toldBy({ findings, business }: Ruling, tokens: Tokens, view: View): Uint8Array {
  const told = new Uint8Array(tokens.count + 2 * margin)
  const level = levels.lend(tokens.count).fill(0, 0, tokens.count)
  const say = (start: number, end: number, confidence: number, said: number) => {
    const surety = confidence * whole
    for (let index = firstAt(tokens, view, start); index < tokens.count; index++) {
      if (startOf(tokens, view, index) >= end) break
      if (surety <= (level[index] as number)) continue
      level[index] = surety
      told[index + margin] = said
    }
  }
  for (const { start, end } of business) say(start, end, 0.01, ofBusiness)
  for (const { kind, start, end, confidence } of findings) {
    const tag = tags.indexOf(tagOfKind[kind] ?? 'NUMBER')
    say(start, end, confidence, tag * 4 + (confidence >= sure ? 2 : confidence >= firm ? 1 : 0))
  }
  return told
}

/** Confidence of a rule with a check digit or an announcing word; with looks that few other things have. */
export const sure = 0.9
export const firm = 0.8

/** The first token that ends after a place. */
export function firstAt(tokens: Tokens, view: View, place: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (endOf(tokens, view, middle) > place) high = middle
    else low = middle + 1
  }
  return low
}
