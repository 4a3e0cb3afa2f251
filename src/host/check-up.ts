import type { AskedHealth } from '../adapter/whatsapp/ask-health.ts'
import type { Clock, Instant } from '../clock.ts'
import type { CheckedView, CheckView } from '../web/operations-view.ts'

export type CheckNeeds = {
  readonly clock: Clock
  /** Asks Meta about the number. */
  readonly askChannel: () => Promise<AskedHealth>
  /** Whether a message could be kept now. */
  readonly isReady: () => Promise<boolean>
  readonly databaseTime: () => Promise<Instant>
  readonly isLogBehind: () => boolean
  readonly isLogDoubted: () => boolean
}

/** Leases run by the database's clock and all else by ours: further apart, work would be taken twice or late. Milliseconds. */
const mostSkew = 5_000

/** Looks at everything once, now: what runs by itself may say that all is well because nobody has asked it for a while. */
export async function checkUp(needs: CheckNeeds): Promise<CheckedView> {
  const { clock } = needs
  const timed = async (what: CheckView['what'], look: () => Promise<CheckView['is']>): Promise<CheckView> => {
    const from = clock.now()
    const is = await look().catch(() => 'unwell' as const)
    return { what, is, milliseconds: clock.now() - from, at: clock.now() }
  }
  const checks = await Promise.all([
    timed('channel', async () => wellnessOf(await needs.askChannel())),
    timed('database', async () => ((await needs.isReady()) ? 'well' : 'unwell')),
    timed('log', async () => (needs.isLogBehind() || needs.isLogDoubted() ? 'unwell' : 'well')),
    skew(needs),
  ])
  return { at: clock.now(), checks }
}

function wellnessOf({ health }: AskedHealth): CheckView['is'] {
  if (health === 'not-told') return 'not-known'
  return health === 'available' || health === 'limited' ? 'well' : 'unwell'
}

async function skew({ clock, databaseTime }: CheckNeeds): Promise<CheckView> {
  const apart = await databaseTime().then(
    (there) => Math.abs(clock.now() - there),
    () => null,
  )
  const is = apart === null ? 'not-known' : apart > mostSkew ? 'unwell' : 'well'
  return { what: 'clock', is, milliseconds: apart ?? 0, at: clock.now() }
}
