import type * as z from 'zod'
import type { talkShape } from './talk-shape.ts'

/** A talk as a test, as it is written: what the person does, what the bot must say, what may be kept and sent. */
export type WrittenTalk = z.infer<typeof talkShape>
export type TalkTurn = WrittenTalk['turns'][number]
/** How services answer, by operation. */
export type FakeServices = NonNullable<WrittenTalk['services']>
/** One answer: `failed`, `slow`, `normal` (its own again), an outcome, or the fields of what it gives. */
export type FakeAnswer = Exclude<FakeServices[string], readonly unknown[]>

/** What the person sends: words, or something else under its name. */
export type TalkBubble = Exclude<NonNullable<TalkTurn['person']>, readonly unknown[]>

/** A talk and where it stands; `lines` has the line of each turn. */
export type TalkTest = WrittenTalk & {
  readonly file: string
  readonly line: number
  readonly lines: readonly number[]
}

/** `a` and `[a]` are the same list. */
export const listOf = <Item>(written: Item | readonly Item[]): readonly Item[] =>
  Array.isArray(written) ? written : [written as Item]

/** The answers of an operation, one for each call. */
export const answersOf = (written: FakeServices[string]): readonly FakeAnswer[] => listOf<FakeAnswer>(written)

/** Who writes, as `whatsapp:` names them; anything else is the number of an order: whoever ordered it. */
export const knownPersons = ['unknown', 'owner', 'username', 'foreign'] as const
