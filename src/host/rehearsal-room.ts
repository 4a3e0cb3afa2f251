import type { LocalPerson } from '../adapter/local-meta/person.ts'
import { type Clock, clockAt, type Instant } from '../clock.ts'
import type { Bot } from '../flow/bot.ts'
import { walkOf } from '../flow/cover/walk.ts'
import type { ServiceOperation } from '../flow/service.ts'
import type { FakeAnswer, FakeServices, TalkTurn } from '../flow/talk/talk-test.ts'
import { firstInstant } from '../flow/talk/talk-time.ts'
import type { TalkState } from '../flow/talk-state.ts'
import type { DraftNews } from '../flow/version/follow-draft.ts'
import { writtenDuration } from '../flow/written-duration.ts'
import type { Locale } from '../ids.ts'
import type { Beginning } from '../turn/begin-at.ts'
import type { RehearsalAct, RehearsalStart } from '../web/rehearsal.ts'
import type { RehearsedTurn } from '../web/rehearsal-view.ts'
import { beginningAt } from './beginning-at.ts'
import type { BotLibrary } from './bot-library.ts'
import { draftForAll, type Noted } from './draft-for-all.ts'
import { fakeServices } from './fake-services.ts'
import { followedDraft } from './followed-draft.ts'
import { promptsOf } from './judge-turn.ts'
import { madeUpResult } from './made-up-result.ts'
import { linesOf } from './play-talk.ts'
import { offers, perform } from './played-phone.ts'
import { recordedTurn, type TurnAct, tappedAct } from './recorded-turn.ts'
import { type RehearsedAnswers, rehearsedAnswers } from './rehearsed-answers.ts'
import { sentAct, whatsappOf } from './rehearsed-words.ts'
import { closeCase } from './serve-cases.ts'
import { talkPerson } from './talk-person.ts'
import { openTalkRoom, type TalkRoom } from './talk-room.ts'

/** One rehearsal: a whole platform in memory with the draft in it, one person, and a clock of its own. */
export type RehearsalRoom = {
  readonly room: TalkRoom
  readonly person: LocalPerson
  readonly now: () => Instant
  readonly start: RehearsalStart
  readonly begun: Beginning | null
  readonly services: Pick<RehearsedAnswers, 'mode' | 'shown'>
  readonly turns: readonly RehearsedTurn[]
  /** As a test would have them; null for what a test has no words for. */
  readonly recorded: readonly (TalkTurn | null)[]
  /** The state of the open talk in the draft; null: none is open. */
  readonly inside: () => TalkState | null
  readonly news: () => { readonly draft: DraftNews; readonly at: Instant } | null
  readonly act: (act: RehearsalAct) => Promise<'done' | 'not-offered'>
  /** Looks what an edit of the files does to the talk; false: they were not edited. */
  readonly followEdit: () => boolean
  readonly close: () => void
}

/** How long people think between two turns, as in talk tests. Milliseconds. */
const pause = 10_000
const minute = 60_000

/** Resolves null where the draft has no such step, intent or language. */
export async function openRehearsal(
  { library, clock: wall }: { readonly library: BotLibrary; readonly clock: Clock },
  start: RehearsalStart,
): Promise<RehearsalRoom | null> {
  const bot = library.draft()
  const locale = bot.business.locales.find((one) => one === start.locale)
  const spec = talkPerson({ whatsapp: whatsappOf[start.identity], locale: start.locale })
  if (!locale || !spec) return null
  const clock = clockAt(firstInstant(bot.business.timezone))
  const { begin } = start
  const begun =
    begin.at === 'step' ? beginningAt(bot, begin, { now: clock.now(), phone: spec.phone, locale }) : null
  const example = begin.at === 'intent' ? exampleOf(bot, begin.intent, locale) : null
  if ((begin.at === 'step' && !begun) || (begin.at === 'intent' && example === null)) return null

  const noted: Noted = { guess: null }
  const walkedNow: RehearsedTurn['walked'][number][] = []
  const answers = rehearsedAnswers({
    bot: library.draft,
    madeUp: (operation) =>
      madeUpResult(library.draft(), operation, { now: clock.now(), phone: spec.phone, locale }),
  })
  const faked = fakeServices({ clock, owner: null, unsaid: (operation) => unsaid(operation) })
  const room = openTalkRoom({
    library: draftForAll(library, noted),
    clock,
    log: () => undefined,
    outside: null,
    aroundServices: faked.around,
    watch: (taken) => {
      const { flow } = taken.flow
      walkedNow.push(...walkOf(taken).steps.map((step) => ({ flow, step })))
    },
  })
  const person = room.meta.person(spec)
  await room.introduce(person.phone(), locale)

  const turns: RehearsedTurn[] = []
  const recorded: (TalkTurn | null)[] = []
  let changed: Pick<TurnAct, 'services'> = {}
  let seen = bot
  const versions = followedDraft(room, bot)
  let news: { draft: DraftNews; at: Instant } | null = null

  /** Lets what was done come to its end, and writes down what came of it. */
  async function settle(did: RehearsedTurn['did'], what: string, asTest: TurnAct | null): Promise<void> {
    const before = linesSeen
    await room.settle()
    const lines = linesOf(room).slice(before)
    linesSeen = linesOf(room).length
    const stored = lines.find(({ side }) => side === 'customer')?.words?.text
    const { calls } = room
    turns.push({
      n: turns.length + 1,
      at: clock.now(),
      did,
      what: did === 'wrote' ? (stored ?? '') : what,
      guess: noted.guess,
      walked: walkedNow.splice(0),
      calls: [...calls],
      said: promptsOf(lines),
    })
    recorded.push(asTest && recordedTurn({ ...asTest, ...changed }, lines, calls, { notice: true }))
    if (asTest) changed = {}
    noted.guess = null
    calls.length = 0
    clock.advance(pause)
  }
  let linesSeen = 0

  const own: RehearsalRoom = {
    room,
    person,
    now: clock.now,
    start,
    begun,
    services: answers,
    turns,
    recorded,
    inside: () => versions.followed()?.state ?? null,
    news: () => news,
    followEdit,
    act,
    close: room.close,
  }

  function followEdit(): boolean {
    const draft = library.draft()
    if (draft === seen) return false
    seen = draft
    versions.saved(draft)
    news = { draft: versions.followed()?.news ?? { news: 'nothing-open' }, at: wall.now() }
    return true
  }

  /** Services answer so from now on, and in the test from the next turn on. */
  function answer(services: FakeServices): void {
    faked.answer(services)
    changed = { services: { ...changed.services, ...services } }
  }

  /** A test has to say what a service answers that no test can reach: from the turn on in which it was first called. */
  function unsaid(operation: ServiceOperation): FakeAnswer {
    const made = answers.unsaid(operation)
    answer({ [operation.name]: made })
    return made
  }

  async function act(done: RehearsalAct): Promise<'done' | 'not-offered'> {
    followEdit()
    switch (done.act) {
      case 'services':
        answer(answers.answerAll(done.mode))
        return 'done'
      case 'service': {
        const said = answers.answerOne(done.operation, done.answer)
        if (said) answer(said)
        return said ? 'done' : 'not-offered'
      }
      case 'pass': {
        clock.advance(done.minutes * minute)
        const wait = writtenDuration(done.minutes * minute) ?? ''
        await settle('waited', wait, { wait })
        return 'done'
      }
      case 'close-case': {
        const [open] = await room.stores.desk.openCases()
        if (!open) return 'not-offered'
        await closeCase({ desk: room.stores.desk, clock }, { number: open.number, outcome: 'solved' })
        await settle('case-closed', '', { agent: 'solved' })
        return 'done'
      }
      case 'tap': {
        if (!offers(person, done.choice)) return 'not-offered'
        const choose = done.choice.split('/').at(-1) ?? ''
        perform(person, done)
        await settle('tapped', choose, tappedAct(done.choice))
        return 'done'
      }
      case 'write':
        perform(person, done)
        await settle('wrote', '', { person: done.text })
        return 'done'
      default:
        perform(person, done)
        await settle('sent', done.act === 'media' ? done.media : done.act, sentAct(done))
        return 'done'
    }
  }

  if (begun) {
    await room.beginAt(person, begun)
    await settle('began', `${begun.flow.flow}.${begun.step}`, null)
  }
  if (example !== null) await act({ act: 'write', text: example })
  return own
}

/** What designers wrote as the first example of an intent, or of a question of the FAQ. */
function exampleOf(bot: Bot, intent: string, locale: Locale): string | null {
  const intents = [...bot.intents, ...[...bot.faq].map(([name, { ask }]) => [name, ask] as const)]
  return intents.find(([name]) => name === intent)?.[1].get(locale)?.[0] ?? null
}
