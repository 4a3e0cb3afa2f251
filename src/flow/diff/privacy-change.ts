import type { Bot } from '../bot.ts'

/** What a change is about, for whoever sorts or counts them. */
export type ChangeKind =
  | 'data-asked'
  | 'answer-type'
  | 'personal'
  | 'retention'
  | 'purpose'
  | 'basis'
  | 'recipient'
  | 'sight'
  | 'data-shared'
  | 'data-received'
  | 'service-address'
  | 'started-message'
  | 'processor'
  | 'region'
  | 'controller'
  | 'wording'
  | 'masking'
  | 'proof'

/** One thing that becomes different for people when customers get another version of a bot. */
export type PrivacyChange = {
  readonly kind: ChangeKind
  /** The file and the key it is written under, in the version that has it: `flows/privacy.yaml purposes.orders.keep`. */
  readonly place: string
  /** One sentence a privacy officer can quote, without a full stop. */
  readonly says: string
  /** More data, recipients or purposes than before, or the same for longer or with less protection. */
  readonly adds: boolean
}

/** Compares two bots in one respect. */
export type Comparison = (before: Bot, after: Bot) => readonly PrivacyChange[]

type Compared<Thing> = {
  readonly added: readonly Thing[]
  readonly removed: readonly Thing[]
  readonly kept: readonly (readonly [before: Thing, after: Thing])[]
}

/** What stands in one map, in the other, and in both, in the order of the files. */
export function compared<Key, Thing>(
  before: ReadonlyMap<Key, Thing>,
  after: ReadonlyMap<Key, Thing>,
): Compared<Thing> {
  const added = [...after].flatMap(([key, thing]) => (before.has(key) ? [] : [thing]))
  const removed = [...before].flatMap(([key, thing]) => (after.has(key) ? [] : [thing]))
  const kept = [...before].flatMap(([key, was]) => {
    const is = after.get(key)
    return is === undefined ? [] : [[was, is] as const]
  })
  return { added, removed, kept }
}

/** Words that are in the second list only. */
export const newIn = (before: Iterable<string>, after: Iterable<string>): readonly string[] => {
  const known = new Set(before)
  return [...new Set(after)].filter((word) => !known.has(word))
}

export const privacyFile = 'flows/privacy.yaml'

/** Names as they stand in a sentence: `"shop", "courier"`. */
export const quoted = (names: Iterable<string>): string => [...names].map((name) => `"${name}"`).join(', ')
