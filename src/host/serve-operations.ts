import { mayEver } from '../access/can.ts'
import type { AuditEntry } from '../audit/entry.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import type { ReadLog } from '../audit/read-log.ts'
import type { Clock, Instant } from '../clock.ts'
import { Fault } from '../fault.ts'
import { type DepartmentName, type MessageKey, parseEffectId, parseMessageKey } from '../ids.ts'
import type { Crypto } from '../privacy/crypto.ts'
import type { ChannelBook } from '../turn/channel-book.ts'
import type { ChannelStanding } from '../turn/channel-standing.ts'
import { isOddlyQuiet, troubleOf } from '../turn/channel-trouble.ts'
import type { Deployments } from '../turn/deployments.ts'
import type { DeskOpening } from '../turn/desk-words.ts'
import type { Bots } from '../turn/needs.ts'
import { type Arrived, type QueueAges, queues } from '../turn/queue-ages.ts'
import type { Unfinished } from '../turn/unfinished.ts'
import type { Access } from '../web/allow.ts'
import type { OperationsDesk } from '../web/operations.ts'
import type { ChannelFaultsView, ChannelView, OperationsView, SettledView } from '../web/operations-view.ts'
import { actorOf } from './actor-of.ts'
import { type CheckNeeds, checkUp } from './check-up.ts'

export type OperationsNeeds = CheckNeeds & {
  readonly isSimulated: boolean
  readonly channelBook: ChannelBook
  readonly queueAges: QueueAges
  readonly unfinished: Unfinished
  readonly deployments: Pick<Deployments, 'live'>
  readonly readLog: Pick<ReadLog, 'head'>
  readonly verifiedAt: () => Instant | null
  readonly bots: Pick<Bots, 'current'>
  readonly write: (opening: DeskOpening, id: string) => Promise<MessageKey>
  readonly crypto: Pick<Crypto, 'hash'>
  readonly clock: Clock
}

/** The Operations page of a running server. */
export const serveOperations = (needs: OperationsNeeds): OperationsDesk => ({
  open: (access) => opened(needs, access),
  check: () => checkUp(needs),
  settle: (access, effect, outcome) => settle(needs, access, { effect, outcome }),
  retry: (access, messages) => retry(needs, access, messages),
  makeCase: (access, message, department) => makeCase(needs, access, { message, department }),
  faults: () => faults(needs),
})

async function opened(needs: OperationsNeeds, { who, circumstances }: Access): Promise<OperationsView> {
  const { channelBook, queueAges, unfinished, deployments, readLog, bots, clock } = needs
  const now = clock.now()
  const [standings, ages, arrived, sends, letters, live, head] = await Promise.all([
    channelBook.all(),
    queueAges.ages(now),
    queueAges.arrived(now),
    unfinished.sends(),
    unfinished.letters(),
    deployments.live(),
    readLog.head(),
  ])
  const none = { count: 0, oldest: null }
  return {
    at: now,
    isSimulated: needs.isSimulated,
    channels: standings.map((one) => channelView(one, arrived, now)),
    queues: queues.map((queue) => ages.find((one) => one.queue === queue) ?? { queue, ...none }),
    arrived: { lastHour: arrived.lastHour, hourBefore: arrived.hourBefore },
    sends: sends.map(({ effect, kind, sentAt, case: number }) => ({ effect, kind, sentAt, case: number })),
    letters,
    log: {
      isBehind: needs.isLogBehind(),
      isDoubted: needs.isLogDoubted(),
      signedAt: head.signedAt,
      verifiedAt: needs.verifiedAt(),
    },
    live: live && { version: live.version, at: live.at, how: live.how },
    departments: [...bots.current().business.departments.keys()],
    mayAct: mayEver(who, 'operations.act', circumstances) === null,
  }
}

function channelView(standing: ChannelStanding, arrived: Arrived, now: Instant): ChannelView {
  const { failures: _, ...known } = standing
  const isQuiet = known.state === 'working' && isOddlyQuiet(known, arrived, now)
  return {
    ...known,
    ...(isQuiet && { state: 'quiet', since: known.heardAt ?? known.since }),
    trouble: known.state === 'working' ? null : troubleOf(known.code),
    lastTrouble: known.failedCode === null ? null : troubleOf(known.failedCode),
  }
}

async function faults({ channelBook, clock }: OperationsNeeds): Promise<ChannelFaultsView> {
  const all = await channelBook.all()
  return {
    at: clock.now(),
    faults: all.flatMap(({ number, state, since, code }) =>
      state === 'working' ? [] : [{ number, state, since, code, trouble: troubleOf(code) }],
    ),
  }
}

type Deed =
  | {
      readonly kind: 'send-settled'
      readonly effect: ReturnType<typeof parseEffectId>
      readonly outcome: 'arrived' | 'lost'
    }
  | { readonly kind: 'letter-retried' | 'letter-handed-on'; readonly message: MessageKey }

function leafOf({ crypto, clock }: OperationsNeeds, access: Access, deed: Deed) {
  const entry: AuditEntry = { v: 1, at: clock.now(), actor: actorOf(access), purpose: null, ...deed }
  return logLeaf((bytes) => crypto.hash(bytes), entry)
}

const done: SettledView = { done: 1, gone: 0 }
const gone: SettledView = { done: 0, gone: 1 }

/** @throws Fault `BAD_ID` */
async function settle(
  needs: OperationsNeeds,
  access: Access,
  asked: { readonly effect: string; readonly outcome: 'arrived' | 'lost' },
): Promise<SettledView> {
  const { outcome } = asked
  const effect = parseEffectId(asked.effect)
  const leaf = await leafOf(needs, access, { kind: 'send-settled', effect, outcome })
  return (await needs.unfinished.settleSend(effect, outcome, leaf)) === 'settled' ? done : gone
}

/** One after the other, the oldest first: what one customer wrote comes back in its order. @throws Fault `BAD_ID` */
async function retry(
  needs: OperationsNeeds,
  access: Access,
  asked: readonly string[] | null,
): Promise<SettledView> {
  const { unfinished, clock } = needs
  const wanted = asked && new Set(asked.map((message) => parseMessageKey(message)))
  const listed = (await unfinished.letters()).map(({ message }) => message)
  const chosen = wanted ? listed.filter((message) => wanted.has(message)) : listed
  let retried = 0
  for (const message of chosen) {
    const leaf = await leafOf(needs, access, { kind: 'letter-retried', message })
    if ((await unfinished.retryLetter(message, leaf, clock.now())) === 'retried') retried += 1
  }
  return { done: retried, gone: (wanted?.size ?? chosen.length) - retried }
}

/**
 * The case is filed first, under a name made of the message, so that asking again opens none: whoever loses the connection
 * in between finds the message still listed. @throws Fault `BAD_ID`
 */
async function makeCase(
  needs: OperationsNeeds,
  access: Access,
  asked: { readonly message: string; readonly department: DepartmentName },
): Promise<SettledView | null> {
  const { unfinished, bots, clock } = needs
  const { department } = asked
  if (!bots.current().business.departments.has(department)) return null
  const message = parseMessageKey(asked.message)
  const lane = await unfinished.laneOfLetter(message)
  if (!lane) return gone
  const { role, id: staff } = actorOf(access)
  if (role === 'operator' || role === 'service') throw new Fault('NOT_ALLOWED', 'nobody of the staff')
  await needs.write({ opens: department, lane, staff, role }, `case-for|${message}`)
  const leaf = await leafOf(needs, access, { kind: 'letter-handed-on', message })
  return (await unfinished.settleLetter(message, leaf, clock.now())) === 'settled' ? done : gone
}
