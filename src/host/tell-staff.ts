import type { SendMail } from '../adapter/alert/mail-sender.ts'
import type { AlertTold } from '../adapter/postgres/alert-told.ts'
import { entryBytes } from '../audit/entry.ts'
import { type Hash, leafHash } from '../audit/leaf-hash.ts'
import type { LoggedAct, ReadLog } from '../audit/read-log.ts'
import type { Clock } from '../clock.ts'
import type { StaffId } from '../ids.ts'
import type { Log } from '../log.ts'
import { listColleagues } from '../sign-in/colleagues.ts'
import type { NoticeKind } from '../sign-in/mail-words.ts'
import type { SignInParts } from '../sign-in/parts.ts'
import { staffMail } from '../sign-in/staff-mail.ts'
import type { House } from './mail-link.ts'

type Needs = {
  readonly readLog: Pick<ReadLog, 'list'>
  readonly told: AlertTold
  /** Null: there is no mail server, and nobody is told. */
  readonly send: SendMail | null
  readonly parts: SignInParts
  readonly house: House
  /** Where people reach the console. */
  readonly address: () => string
  readonly hash: Hash
  readonly clock: Clock
  readonly log: Log
}

const kinds = ['password-changed', 'second-factor-changed', 'recovery-code-used', 'reset-started'] as const

/** How often the log is looked at. Milliseconds. */
const pause = 5000
/** What is older when a mail server is set for the first time is history. Milliseconds. */
const history = 24 * 60 * 60 * 1000
/** The wait after a failure: it doubles up to the second. Milliseconds. */
const backOff = { first: 5000, most: 10 * 60 * 1000 } as const
/** Entries in one look at the log. */
const most = 100

type Change = LoggedAct & { readonly index: number; readonly kind: NoticeKind; readonly staff: StaffId }

/**
 * Tells people by e-mail what became of their sign-in, and the other admins that one is being reset: whoever did it, and
 * by whichever way, as the log has it. At least once and in order; what was not taken is told again.
 */
export function tellStaff(needs: Needs) {
  const { told, send, clock, log } = needs
  let running: Promise<void> | null = null
  let failures = 0
  let notBefore = 0

  async function follow(mail: SendMail): Promise<void> {
    if (clock.now() < notBefore) return
    const outcome = await tellAll(mail).catch(() => 'unreadable' as const)
    if (outcome === 'taken') {
      failures = 0
      return
    }
    notBefore = clock.now() + Math.min(backOff.most, backOff.first * 2 ** failures)
    failures += 1
    log({ event: 'alert-not-told', to: 'staff-mail', why: outcome, attempts: failures })
  }

  async function tellAll(mail: SendMail) {
    for (const change of await changes(needs)) {
      const outcome = await tellOne(needs, mail, change)
      if (outcome !== 'taken') return outcome
      await told.note('staff-mail', change.index, clock.now())
    }
    return 'taken'
  }

  const tell = async (): Promise<void> => {
    if (!send) return
    running ??= follow(send).finally(() => {
      running = null
    })
    await running
  }
  const timer = send ? setInterval(() => void tell(), pause) : null
  return {
    tell,
    close: async () => {
      if (timer) clearInterval(timer)
      await running
    },
  }
}

/** Changes with a place in the log that nobody was told of, the oldest first. */
async function changes({ readLog, told, clock }: Needs): Promise<readonly Change[]> {
  const last = await told.last('staff-mail')
  const found: Change[] = []
  for (let before: number | null = null; ; ) {
    const since = last === null ? ((clock.now() - history) as ReturnType<Clock['now']>) : null
    const page: readonly LoggedAct[] = await readLog.list({
      ...{ kinds, staff: null, talk: null, since },
      ...{ before, most },
    })
    for (const act of page) {
      const { index, entry } = act
      if (index === null || index <= (last ?? -1) || !('staff' in entry) || !entry.staff) continue
      const kind = kinds.find((one) => one === entry.kind)
      if (kind) found.push({ ...act, index, kind, staff: entry.staff })
    }
    const oldest = page.at(-1)
    if (!oldest || page.length < most || (oldest.index !== null && oldest.index <= (last ?? -1))) break
    before = oldest.n
  }
  return found.toSorted((one, other) => one.index - other.index)
}

async function tellOne(needs: Needs, send: SendMail, change: Change) {
  const { parts, house, address, hash } = needs
  const words = staffMail(house())
  const { index, at, entry, kind, staff } = change
  const people = await listColleagues(parts)
  const own = people.filter((one) => one.staff === staff)
  const admins = people.filter(
    (one) =>
      kind === 'reset-started' &&
      one.state === 'active' &&
      one.roles.includes('admin') &&
      one.staff !== staff &&
      one.staff !== entry.actor.id,
  )
  const id = Buffer.from(await leafHash(hash, entryBytes(entry))).toString('hex')
  const mails = [
    ...own.map(({ email }) => ({ to: email, ...words.notice(kind, at) })),
    ...admins.map(({ email }) => ({ to: email, ...words.colleague(index, at, `${address()}/access-log`) })),
  ]
  for (const [n, mail] of mails.entries()) {
    const outcome = await send({ ...mail, id: `${id}-${n}` })
    if (outcome === 'refused' || outcome === 'unreachable') return outcome
    // An address that is wrong keeps nobody else from being told.
    if (outcome === 'no-such-address')
      needs.log({ event: 'alert-not-told', to: 'staff-mail', why: 'refused', attempts: 1 })
  }
  return 'taken'
}
