import type { TellAlerts, ToldAlert } from '../adapter/alert/told-alert.ts'
import type { AlertTold } from '../adapter/postgres/alert-told.ts'
import type { AlertStream } from '../audit/alert-stream.ts'
import { entryBytes } from '../audit/entry.ts'
import { type Hash, leafHash } from '../audit/leaf-hash.ts'
import type { LoggedAct, ReadLog } from '../audit/read-log.ts'
import type { Clock, Instant } from '../clock.ts'
import type { StaffId } from '../ids.ts'
import type { Log } from '../log.ts'

export type TellNeeds = {
  readonly readLog: Pick<ReadLog, 'list'>
  readonly told: AlertTold
  readonly receivers: { readonly webhook: TellAlerts | null; readonly mail: TellAlerts | null }
  readonly rolesOf: (staff: StaffId) => Promise<readonly string[]>
  readonly link: () => string
  readonly hash: Hash
  readonly clock: Clock
  readonly log: Log
}

/** How often the log is looked at for alerts that were not told. Milliseconds. */
const pause = 5000
/** Notes are told when the oldest has waited so long. Milliseconds. */
const day = 24 * 60 * 60 * 1000
/** What is older when a receiver is set for the first time is history. Milliseconds. */
const history = 7 * day
/** The wait after a failure: it doubles up to the second. Milliseconds. */
const backOff = { first: 5000, most: 10 * 60 * 1000 } as const
/** Alerts in one telling, and in one look at the log. */
const most = 100

type Waiting = { readonly act: LoggedAct; readonly index: number }
type Stream = {
  readonly name: AlertStream
  readonly tell: TellAlerts
  readonly isDigest: boolean
  failures: number
  notBefore: number
}

/**
 * Tells every alert of the log to whoever shall know, at least once and in order: at once, notes once a day. What has not
 * been taken is told again, also after a restart.
 */
export function tellAlerts(needs: TellNeeds) {
  const { webhook, mail } = needs.receivers
  const streams: Stream[] = [
    ...(webhook ? [stream('webhook', webhook), stream('webhook-digest', webhook)] : []),
    ...(mail ? [stream('mail', mail), stream('mail-digest', mail)] : []),
  ]
  let running: Promise<void> | null = null
  async function all(): Promise<void> {
    await Promise.all(streams.map((one) => tellStream(needs, one)))
  }
  /** Tells what there is to tell; for the watch, right after it raised an alert. */
  const wake = (): Promise<void> => {
    running ??= all().finally(() => {
      running = null
    })
    return running
  }
  const timer = streams.length > 0 ? setInterval(() => void wake(), pause) : null
  return {
    tell: wake,
    close: async () => {
      if (timer) clearInterval(timer)
      await running
    },
  }
}

const stream = (name: AlertStream, tell: TellAlerts): Stream => ({
  ...{ name, tell, isDigest: name.endsWith('-digest') },
  ...{ failures: 0, notBefore: 0 },
})

async function tellStream(needs: TellNeeds, stream: Stream): Promise<void> {
  const { clock, log, told } = needs
  const now = clock.now()
  if (now < stream.notBefore) return
  try {
    const waiting = await waitingFor(needs, stream, now)
    const [oldest] = waiting
    if (!oldest || (stream.isDigest && now - oldest.act.at < day)) return
    for (const batch of batchesOf(stream, waiting)) {
      const last = batch.at(-1)
      if (!last) return
      const outcome = await stream.tell(await tellingOf(needs, stream, batch))
      if (outcome !== 'taken') return failed(needs, stream, outcome)
      stream.failures = 0
      await told.note(stream.name, last.index, clock.now())
    }
  } catch {
    failed(needs, stream, 'unreadable')
  }

  function failed(_: TellNeeds, one: Stream, why: 'refused' | 'unreachable' | 'unreadable'): void {
    one.notBefore = clock.now() + Math.min(backOff.most, backOff.first * 2 ** one.failures)
    one.failures += 1
    log({ event: 'alert-not-told', to: one.name, why, attempts: one.failures })
  }
}

/** Alerts with a place that this receiver has not taken, the oldest first. */
async function waitingFor(
  { readLog, told }: TellNeeds,
  { name, isDigest }: Stream,
  now: Instant,
): Promise<readonly Waiting[]> {
  const last = await told.last(name)
  const found: Waiting[] = []
  for (let before: number | null = null; ; ) {
    const page: readonly LoggedAct[] = await readLog.list({
      ...{ kinds: ['alert-raised'], staff: null, talk: null, since: null },
      ...{ before, most },
    })
    for (const act of page) {
      const { index, entry } = act
      const isNew = last === null ? now - act.at < history : index !== null && index > last
      if (index === null || entry.kind !== 'alert-raised' || !isNew) continue
      if ((entry.step === 'note') === isDigest) found.push({ act, index })
    }
    const oldest = page.at(-1)
    const isAll = !oldest || page.length < most || (oldest.index !== null && oldest.index <= (last ?? -1))
    if (isAll || (last === null && now - oldest.at >= history)) break
    before = oldest.n
  }
  return found.toSorted((one, other) => one.index - other.index)
}

/** A webhook gets alerts one by one, a mailbox is not flooded. */
function batchesOf({ name }: Stream, waiting: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const size = name === 'webhook' ? 1 : most
  return Array.from({ length: Math.ceil(waiting.length / size) }, (_, at) =>
    waiting.slice(at * size, (at + 1) * size),
  )
}

async function tellingOf(needs: TellNeeds, { isDigest }: Stream, batch: readonly Waiting[]) {
  const alerts = await Promise.all(batch.map((one) => toldAlert(needs, one)))
  const id = alerts.at(-1)?.id ?? ''
  return {
    ...{ alerts, link: needs.link() },
    id: isDigest ? `digest-${id}` : id,
    type: isDigest ? ('alert.digest' as const) : ('alert.raised' as const),
  }
}

async function toldAlert({ hash, rolesOf }: TellNeeds, { act, index }: Waiting): Promise<ToldAlert> {
  const { entry } = act
  if (entry.kind !== 'alert-raised') throw new Error('not an alert')
  const { rule, step, staff, from, numbers } = entry
  return {
    id: Buffer.from(await leafHash(hash, entryBytes(entry))).toString('hex'),
    ...{ number: index + 1, rule, step, numbers },
    staff: staff && { id: staff, roles: await rolesOf(staff) },
    at: new Date(act.at).toISOString(),
    from: new Date(from).toISOString(),
  }
}
