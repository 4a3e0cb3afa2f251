import type { Clock } from '../clock.ts'
import type { Bot } from '../flow/bot.ts'
import type { Mistake } from '../flow/mistake.ts'
import { writeTalkTest } from '../flow/talk/write-talk-test.ts'
import type { Rehearsals, TalkAsTest } from '../web/rehearsal.ts'
import type { RehearsalMenu } from '../web/rehearsal-view.ts'
import type { BotLibrary } from './bot-library.ts'
import { openRehearsal, type RehearsalRoom } from './rehearsal-room.ts'
import { whatsappOf } from './rehearsed-words.ts'
import { viewRehearsal } from './view-rehearsal.ts'

type RoomsNeeds = {
  readonly library: BotLibrary
  readonly random: (bytes: number) => Uint8Array
  readonly clock: Clock
}

/** Rooms that are open at once; the one that was longest not looked at is closed for the next. */
const mostRooms = 20

type Kept = {
  readonly own: RehearsalRoom
  /** What is under way in the room; the next act waits for it. */
  busy: Promise<unknown>
  changes: number
  mistakes: readonly Mistake[]
}

/** Rehearsals of the draft: each in a room of its own, none of which touches anything that is kept. */
export function openRehearsals({ library, random, clock }: RoomsNeeds): Rehearsals & { close: () => void } {
  const rooms = new Map<string, Kept>()

  function find(key: string): Kept | null {
    const found = rooms.get(key)
    if (!found) return null
    rooms.delete(key)
    rooms.set(key, found)
    return found
  }

  function closeOldest(): void {
    const [oldest] = rooms
    if (!oldest || rooms.size < mostRooms) return
    oldest[1].own.close()
    rooms.delete(oldest[0])
  }

  return {
    menu: () => menuOf(library.draft()),
    start: async (start) => {
      const own = await openRehearsal({ library, clock }, start)
      if (!own) return { outcome: 'no-such-place' }
      closeOldest()
      const key = Buffer.from(random(15)).toString('base64url')
      rooms.set(key, { own, busy: Promise.resolve(), changes: 0, mistakes: library.mistakes() })
      return { outcome: 'started', room: key }
    },
    act: async (key, act) => {
      const kept = find(key)
      if (!kept) return 'nobody'
      const acting = kept.busy.then(() => kept.own.act(act))
      kept.busy = acting.catch(() => undefined)
      const outcome = await acting
      kept.changes += 1
      return outcome
    },
    view: async (key) => {
      const kept = find(key)
      return kept && viewRehearsal(kept.own, library)
    },
    asTest: (key, title) => {
      const kept = find(key)
      return kept && asTest(kept.own, title)
    },
    changes: (key) => {
      const kept = rooms.get(key)
      if (!kept) return null
      const now = library.mistakes()
      if (now !== kept.mistakes) kept.changes += 1
      kept.mistakes = now
      // An act that is under way ends in the version it began in, and follows the edit before the next one.
      kept.busy = kept.busy.then(() => {
        if (kept.own.followEdit()) kept.changes += 1
      })
      return kept.changes
    },
    close: () => {
      for (const { own } of rooms.values()) own.close()
      rooms.clear()
    },
  }
}

const menuOf = ({ business, flows, intents, faq }: Bot): RehearsalMenu => ({
  business: business.name,
  locales: business.locales,
  flows: [...flows.values()].map(({ flow, steps }) => ({ flow, steps: steps.map(({ name }) => name) })),
  intents: [...intents.keys(), ...faq.keys()].filter((name) => name !== 'none'),
})

function asTest({ start, begun, recorded }: RehearsalRoom, title: string): TalkAsTest {
  // A talk that began inside a flow has done that first, and its test says so in `begins`.
  const done = begun ? recorded.slice(1) : recorded
  const turns = done.filter((turn) => turn !== null)
  if (turns.length < done.length) return { outcome: 'refused', why: 'not-in-tests' }
  if (turns.length === 0) return { outcome: 'refused', why: 'nothing-done' }
  const person = { whatsapp: whatsappOf[start.identity], locale: start.locale }
  const begins = begun ? { begins: `${begun.flow.flow}.${begun.step}` } : {}
  const talk = title.replace(/\s+/g, ' ').trim() || 'name what this talk shows'
  return { outcome: 'written', yaml: writeTalkTest({ talk, person, ...begins, turns }) }
}
