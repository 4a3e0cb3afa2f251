import type { AuditEntry } from '../audit/entry.ts'
import { evolve, noConsent } from '../consent/consent.ts'
import { withoutVariant } from '../flow/prompt-variants.ts'
import { listOf, type TalkTurn } from '../flow/talk/talk-test.ts'
import type { Line } from '../turn/turn-record.ts'
import type { TalkRoom } from './talk-room.ts'

/** What a turn of a talk brought: the lines that were written, and how many entries the log had before. */
export type PlayedTurn = { readonly lines: readonly Line[]; readonly logged: number }

/** Everything that is otherwise than the turn says it should be. */
export function judgeTurn(room: TalkRoom, turn: TalkTurn, { lines, logged }: PlayedTurn): readonly string[] {
  const said = promptsOf(lines)
  const stored = lines.flatMap(({ side, words }) => (side === 'customer' && words ? [words.text] : []))
  const wanted = turn.bot === undefined ? null : listOf(turn.bot)
  return [
    ...(wanted && !isInOrder(wanted, said)
      ? [`the bot should say ${listed(wanted)}, it said ${listed(said)}`]
      : []),
    ...(turn.stored === undefined ? [] : listOf(turn.stored)).flatMap((words) =>
      stored.includes(words) ? [] : [`"${words}" should be stored, it was ${listed(stored)}`],
    ),
    ...judgeCalls(room, turn),
    ...judgeConsent(room, turn),
    ...judgeLog(room, turn, logged),
  ]
}

/** The names of the prompts that were said, whichever way each was said. */
export const promptsOf = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap(({ reply }) => reply?.prompts.map(({ name }) => withoutVariant(name)) ?? [])

const listed = (names: readonly string[]) => (names.length === 0 ? 'nothing' : names.join(', '))

/** The wanted prompts are all that was said; the first-contact notice may be left out. */
function isInOrder(wanted: readonly string[], said: readonly string[]): boolean {
  const counted = wanted.includes('notice') ? said : said.filter((name) => name !== 'notice')
  return counted.length === wanted.length && counted.every((name, at) => name === wanted[at])
}

function judgeCalls({ calls }: TalkRoom, { sent_to: wanted }: TalkTurn): readonly string[] {
  if (!wanted) return []
  const got = Object.fromEntries(calls.map(({ operation, inputs }) => [operation, [...inputs].sort()]))
  const isSame = JSON.stringify(sorted(got)) === JSON.stringify(sorted(wanted))
  return isSame ? [] : [`services should get ${JSON.stringify(wanted)}, they got ${JSON.stringify(got)}`]
}

const sorted = (record: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(record)
    .map(([name, inputs]) => [name, [...inputs].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))

function judgeConsent({ stores }: TalkRoom, { consented }: TalkTurn): readonly string[] {
  const events = [...stores.state.consent.values()].flat()
  return Object.entries(consented ?? {}).flatMap(([purpose, wanted]) => {
    const { status } = events.filter((event) => event.purpose === purpose).reduce(evolve, noConsent)
    const isWanted = wanted === true || wanted === 'yes'
    return (status === 'confirmed') === isWanted ? [] : [`consent for ${purpose} is ${status}`]
  })
}

/** What the log got in this turn. */
function judgeLog({ stores }: TalkRoom, { audited }: TalkTurn, logged: number): readonly string[] {
  const decoder = new TextDecoder()
  const kinds = stores.state.log
    .slice(logged)
    .map(({ bytes }) => (JSON.parse(decoder.decode(bytes)) as AuditEntry).kind as string)
  return (audited === undefined ? [] : listOf(audited)).flatMap((kind) =>
    kinds.includes(kind) ? [] : [`the log should get ${kind}, it got ${listed([...new Set(kinds)])}`],
  )
}
