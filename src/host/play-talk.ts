import { demoOrders } from '../adapter/demo-shop/orders.ts'
import type { LocalPerson } from '../adapter/local-meta/person.ts'
import type { AuditEntry } from '../audit/entry.ts'
import { clockAt, type Instant, instantOf } from '../clock.ts'
import { evolve, noConsent } from '../consent/consent.ts'
import type { TalkTest, TalkTurn } from '../flow/talk-test.ts'
import type { Log } from '../log.ts'
import type { Line } from '../turn/turn-record.ts'
import type { BotLibrary } from './bot-library.ts'
import { openTalkRoom, type TalkRoom } from './talk-room.ts'

/** What a talk did otherwise than its test says; the turn is counted from 1. */
export type TalkFailure = { readonly turn: number; readonly says: string }

/** Talks are played on a Wednesday at ten, São Paulo time: departments are open. */
const playedAt: Instant = instantOf(Date.UTC(2026, 10, 18, 13))

const unit = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** Plays a talk on the whole platform, in memory, and resolves with all that went otherwise. */
export async function playTalk(
  library: BotLibrary,
  test: TalkTest,
  log: Log,
): Promise<readonly TalkFailure[]> {
  const clock = clockAt(playedAt)
  const room = openTalkRoom({ library, clock, log, outside: null })
  const failures: TalkFailure[] = []
  let at = 0
  try {
    const person = room.meta.person(personOf(test))
    const locale = library.current().business.locales.find((one) => one === test.person.locale)
    if (locale) await room.introduce(person.phone(), locale)
    for (const turn of test.turns) {
      at += 1
      const before = linesOf(room).length
      room.calls.length = 0
      if (turn.wait) clock.advance(milliseconds(turn.wait))
      else act(person, room, turn)
      await room.settle()
      const lines = linesOf(room).slice(before)
      failures.push(...judge(room, turn, lines).map((says) => ({ turn: at, says })))
      clock.advance(10 * unit.s)
    }
  } catch (error) {
    failures.push({ turn: at, says: error instanceof Error ? error.message : 'the talk broke off' })
  } finally {
    room.close()
  }
  return failures
}

const milliseconds = (text: string) => Number(text.slice(0, -1)) * unit[text.slice(-1) as keyof typeof unit]

const countryOf: Readonly<Record<string, string>> = { 'pt-BR': 'BR', it: 'IT', es: 'ES', en: 'US' }

function personOf({ person: { whatsapp, locale } }: TalkTest) {
  const order = demoOrders.find(({ number }) => number === whatsapp)
  const phone = order?.phone ?? '5511955550199'
  return {
    name: order?.name ?? 'Dani',
    phone,
    country: countryOf[locale] ?? 'BR',
    identity: 'shows-number',
  } as const
}

/** All lines of the one person in the room, in their order. */
export const linesOf = ({ stores }: Pick<TalkRoom, 'stores'>): readonly Line[] =>
  [...stores.state.lines.values()].flat()

function act(person: LocalPerson, room: TalkRoom, turn: TalkTurn): void {
  if (turn.choose !== undefined) {
    person.tap(offeredId(room, turn.choose))
    return
  }
  const bubbles = turn.person === undefined ? [] : Array.isArray(turn.person) ? turn.person : [turn.person]
  for (const bubble of bubbles) {
    if (typeof bubble === 'string') person.write(bubble)
    else if ('voice' in bubble) person.sendMedia({ media: 'voice', caption: null, fileName: null })
    else if ('photo' in bubble)
      person.sendMedia({ media: 'image', caption: bubble.photo || null, fileName: null })
    else person.sendMedia({ media: 'sticker', caption: null, fileName: null })
  }
}

/** The id of the newest offered choice with this name. */
function offeredId(room: TalkRoom, name: string): string {
  const offered = [...linesOf(room)].reverse().flatMap(({ reply }) => reply?.choices ?? [])
  const found = offered.find(({ id }) => id.endsWith(`/${name}`))
  if (!found) throw new Error(`nothing called "${name}" was offered`)
  return found.id
}

function judge(room: TalkRoom, turn: TalkTurn, lines: readonly Line[]): readonly string[] {
  const said = lines.flatMap(({ reply }) => reply?.prompts.map((prompt) => prompt.name) ?? [])
  const stored = lines.flatMap(({ side, words }) => (side === 'customer' && words ? [words.text] : []))
  return [
    ...(turn.bot && !isInOrder(turn.bot, said)
      ? [`the bot should say ${listed(turn.bot)}, it said ${listed(said)}`]
      : []),
    ...(turn.stored ?? []).flatMap((wanted) =>
      stored.includes(wanted) ? [] : [`"${wanted}" should be stored, it was ${listed(stored)}`],
    ),
    ...judgeCalls(room, turn),
    ...judgeConsent(room, turn),
    ...judgeLog(room, turn),
  ]
}

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

function judgeLog({ stores }: TalkRoom, { audited }: TalkTurn): readonly string[] {
  const decoder = new TextDecoder()
  const kinds = stores.state.log.map(
    ({ bytes }) => (JSON.parse(decoder.decode(bytes)) as AuditEntry).kind as string,
  )
  return (audited ?? []).flatMap((kind) => (kinds.includes(kind) ? [] : [`the log should have ${kind}`]))
}
