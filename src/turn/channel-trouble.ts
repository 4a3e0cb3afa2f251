import type { Instant } from '../clock.ts'
import type { ChannelTrouble } from '../message/channel-state.ts'
import type { ChannelStanding } from './channel-standing.ts'
import type { Arrived } from './queue-ages.ts'

const known: Readonly<Record<Exclude<ChannelTrouble, 'notice'>, readonly number[]>> = {
  token: [0, 190],
  permission: [3, 10],
  locked: [368, 131031],
  payment: [131042, 131044],
  registration: [131045, 133000, 133005, 133006, 133008, 133009, 133010, 133015, 133016],
  quality: [131048, 131063, 131064],
  'too-much': [4, 80007, 130429, 131057, 429],
  pair: [131056],
  unreachable: [-1],
  meta: [1, 2, 131000, 131016, 133004],
  ours: [],
}
const byCode: ReadonlyMap<number, ChannelTrouble> = new Map(
  (Object.keys(known) as (keyof typeof known)[]).flatMap((name) =>
    known[name].map((code) => [code, name] as const),
  ),
)

/** What Meta's code means for whoever looks after the number; null: a notice of Meta's, without a code. */
export function troubleOf(code: number | null): ChannelTrouble {
  if (code === null) return 'notice'
  if (code >= 200 && code <= 299) return 'permission'
  return byCode.get(code) ?? (code >= 500 && code <= 599 ? 'meta' : 'ours')
}

/** So long nothing may come where something usually does. Milliseconds. */
const silence = 3 * 60 * 60 * 1000
/** Messages in the same hours of other days that make a silence odd, and on how many of the three days. */
const usual = { messages: 5, days: 2 } as const

/** Meta delivers nothing although at this time of day it does: a webhook that is not ours any more looks like a quiet day. */
export function isOddlyQuiet(
  { heardAt }: Pick<ChannelStanding, 'heardAt'>,
  arrived: Arrived,
  now: Instant,
): boolean {
  if (arrived.now > 0 || (heardAt !== null && now - heardAt < silence)) return false
  return arrived.usually.filter((messages) => messages >= usual.messages).length >= usual.days
}
