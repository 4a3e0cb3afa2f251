import type { LocalPerson } from '../adapter/local-meta/person.ts'
import { clockAt } from '../clock.ts'
import type { Bot } from '../flow/bot.ts'
import { milliseconds } from '../flow/parse/duration.ts'
import type { StepWatch } from '../flow/step-watch.ts'
import { listOf, type TalkTest, type TalkTurn } from '../flow/talk/talk-test.ts'
import { firstInstant, timeOf } from '../flow/talk/talk-time.ts'
import type { Log } from '../log.ts'
import type { Line } from '../turn/turn-record.ts'
import { beginningAt } from './beginning-at.ts'
import type { BotLibrary } from './bot-library.ts'
import { type FakedServices, fakeServices } from './fake-services.ts'
import { judgeTurn } from './judge-turn.ts'
import { sendBubble } from './send-bubble.ts'
import { closeCase } from './serve-cases.ts'
import { talkPerson } from './talk-person.ts'
import { openTalkRoom, type TalkRoom } from './talk-room.ts'

/** What a talk did otherwise than its test says; the turn is counted from 1. */
export type TalkFailure = { readonly turn: number; readonly says: string }

/** What a turn left: its lines, and what was sent in it that is no words. */
export type TookPlace = { readonly lines: readonly Line[]; readonly sent: readonly string[] }

/** Is told of a talk while it is played: every step it takes, and the room after each turn. */
export type TalkWatch = {
  readonly stepped: StepWatch
  readonly turnTaken: (room: TalkRoom, turn: TalkTurn, took: TookPlace) => void | Promise<void>
}

type PlayNeeds = { readonly library: BotLibrary; readonly log: Log; readonly watch?: TalkWatch }

/** How long people think between two turns. Milliseconds. */
const pause = 10_000

/** Plays a talk on the whole platform, in memory, and resolves with all that went otherwise. */
export async function playTalk(
  { library, log, watch }: PlayNeeds,
  test: TalkTest,
): Promise<readonly TalkFailure[]> {
  const { timezone } = library.current().business
  const spec = talkPerson(test.person)
  if (!spec) return [{ turn: 1, says: `nobody ordered "${test.person.whatsapp}" in the demo shop` }]
  const clock = clockAt(firstInstant(timezone))
  const services = fakeServices({
    clock,
    owner: test.person.whatsapp === 'owner' ? spec.phone : null,
    unsaid: () => null,
  })
  const room = openTalkRoom({
    library,
    clock,
    log,
    outside: null,
    ticks: 'hidden',
    aroundServices: services.around,
    ...(watch ? { watch: watch.stepped } : {}),
  })
  try {
    if (test.at !== undefined) moveTo(clock, test.at, timezone)
    if (test.services) services.answer(test.services)
    const person = room.meta.person(spec)
    const locale = library.current().business.locales.find((one) => one === test.person.locale)
    if (locale) await room.introduce(person.phone(), locale)
    const place =
      test.begins &&
      (await beginInside(
        { room, person, clock },
        { bot: library.current(), test, begins: test.begins, phone: spec.phone },
      ))
    if (place === 'nowhere') return [{ turn: 1, says: `no talk can begin at "${test.begins}"` }]
    return await playTurns({ room, clock, person, services, timezone, watch }, test.turns)
  } finally {
    room.close()
  }
}

type Within = {
  readonly bot: Bot
  readonly test: TalkTest
  readonly begins: string
  readonly phone: string
}

/** What is said on the way in is not judged: it is what the step always says. */
async function beginInside(
  { room, person, clock }: Pick<Stage, 'room' | 'person' | 'clock'>,
  { bot, test, begins, phone }: Within,
): Promise<'begun' | 'nowhere'> {
  const [flow = '', step = ''] = begins.split('.')
  const begun = beginningAt(bot, { flow, step }, { now: clock.now(), phone, locale: test.person.locale })
  if (!begun) return 'nowhere'
  await room.beginAt(person, begun)
  await room.settle()
  clock.advance(pause)
  return 'begun'
}

type Stage = {
  readonly room: TalkRoom
  readonly clock: ReturnType<typeof clockAt>
  readonly person: LocalPerson
  readonly services: FakedServices
  readonly timezone: string
  readonly watch: TalkWatch | undefined
}

async function playTurns(stage: Stage, turns: readonly TalkTurn[]): Promise<readonly TalkFailure[]> {
  const { room, clock, services, watch } = stage
  const failures: TalkFailure[] = []
  for (const [at, turn] of turns.entries()) {
    const fails = (says: string) => failures.push({ turn: at + 1, says })
    const before = linesOf(room).length
    const logged = room.stores.state.log.length
    room.calls.length = 0
    let sent: readonly string[] = []
    try {
      if (turn.services) services.answer(turn.services)
      sent = await act(stage, turn)
      await room.settle()
    } catch (error) {
      // A talk that breaks off says nothing of the turns that never came.
      fails(error instanceof Error ? error.message : 'the talk broke off')
      return failures
    }
    const lines = linesOf(room).slice(before)
    for (const says of [...services.wrong.splice(0), ...judgeTurn(room, turn, { lines, logged })]) fails(says)
    await watch?.turnTaken(room, turn, { lines, sent })
    clock.advance(pause)
  }
  return failures
}

/** All lines of the one person in the room, in their order. */
export const linesOf = ({ stores }: Pick<TalkRoom, 'stores'>): readonly Line[] =>
  [...stores.state.lines.values()].flat()

/** Resolves with what was sent that is no words: ids of files, names, places. */
async function act({ room, clock, person, timezone }: Stage, turn: TalkTurn): Promise<readonly string[]> {
  if (turn.wait !== undefined) clock.advance(milliseconds(turn.wait))
  if (turn.at !== undefined) moveTo(clock, turn.at, timezone)
  if (turn.agent !== undefined) await endCase(room, clock, turn.agent)
  if (turn.choose !== undefined) person.tap(offeredId(room, turn.choose))
  return turn.person === undefined ? [] : listOf(turn.person).flatMap((bubble) => sendBubble(person, bubble))
}

function moveTo(clock: Stage['clock'], written: string, timezone: string): void {
  const then = timeOf(written, clock.now(), timezone)
  if (then === null) throw new Error(`there is no such day: "${written}"`)
  if (then < clock.now()) throw new Error(`"${written}" is past by then: time goes forward only`)
  clock.advance(then - clock.now())
}

async function endCase({ stores }: TalkRoom, clock: Stage['clock'], outcome: string): Promise<void> {
  const [open] = await stores.desk.openCases()
  if (!open) throw new Error('no case is open')
  await closeCase({ desk: stores.desk, clock }, { number: open.number, outcome })
}

/** The id of the newest offered choice with this name. */
function offeredId(room: TalkRoom, name: string): string {
  const offered = [...linesOf(room)].reverse().flatMap(({ reply }) => reply?.choices ?? [])
  const found = offered.find(({ id }) => id.endsWith(`/${name}`))
  if (found) return found.id
  const names = [...new Set(offered.map(({ id }) => id.split('/').at(-1) ?? ''))]
  throw new Error(
    `nothing called "${name}" was offered; ${names.length === 0 ? 'nothing was' : `there was: ${names.join(', ')}`}`,
  )
}
