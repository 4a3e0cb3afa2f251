import { after, type Instant } from '../clock.ts'
import type { BusinessId } from '../ids.ts'
import type { ChannelHealth, ChannelState } from '../message/channel-state.ts'

/** What happened between the number and Meta. Codes are Meta's; names are those of Meta's events. */
export type ChannelNews =
  /** Meta took a message. */
  | { readonly news: 'accepted' }
  /** Meta delivered something to us. */
  | { readonly news: 'heard' }
  /** Too much at once. */
  | { readonly news: 'limited'; readonly code: number }
  /** No answer, or one that says that Meta cannot now. */
  | { readonly news: 'failed'; readonly code: number }
  | { readonly news: 'refused'; readonly code: number | null; readonly notice: string | null }
  /** A message of ours was wrong: it says nothing of the number. */
  | { readonly news: 'noted'; readonly code: number }
  /** Somebody asked Meta. `code`: why it is blocked. */
  | { readonly news: 'checked'; readonly health: ChannelHealth; readonly code: number | null }

export type ChannelStanding = {
  readonly number: BusinessId
  readonly state: ChannelState
  readonly since: Instant
  /** Why, by Meta's code; null while it works, and where a notice of Meta's is the reason. */
  readonly code: number | null
  readonly notice: string | null
  readonly acceptedAt: Instant | null
  readonly heardAt: Instant | null
  readonly failedAt: Instant | null
  readonly failedCode: number | null
  /** Without an answer in a row. */
  readonly failures: number
  readonly checkedAt: Instant | null
  readonly health: ChannelHealth | null
}

/** So many in a row, and the channel counts as down: one lost answer is the weather. */
const mostFailures = 3
/** After Meta said "too much" it counts as slow for so long. Milliseconds. */
const slowFor = 60 * 1000
/** What Meta says of itself ends a trouble only where no message was refused for so long: two tries of what waits. Milliseconds. */
const quietFor = 150 * 1000

export const newStanding = (number: BusinessId, at: Instant): ChannelStanding => ({
  ...{ number, state: 'working', since: at, code: null, notice: null },
  ...{ acceptedAt: null, heardAt: null, failedAt: null, failedCode: null, failures: 0 },
  ...{ checkedAt: null, health: null },
})

/** What is known of the number after one more thing happened; what was overtaken by something newer changes nothing. */
export function heed(before: ChannelStanding, news: ChannelNews, at: Instant): ChannelStanding {
  switch (news.news) {
    case 'heard':
      return { ...before, heardAt: newer(before.heardAt, at) }
    case 'accepted':
      return accepted(before, at)
    case 'noted':
      return failed(before, news.code, at)
    case 'limited':
      return become({ ...failed(before, news.code, at), failures: 0 }, at, { state: 'slow', ...news })
    case 'failed':
      return unanswered(before, news.code, at)
    case 'refused': {
      const known =
        news.code === null
          ? { ...before, failedAt: newer(before.failedAt, at) }
          : failed(before, news.code, at)
      return become(known, at, { state: 'refused', code: news.code, notice: news.notice })
    }
    case 'checked':
      return checked(before, news, at)
  }
}

/** Whether people who look at it would see something else. */
export const isOtherwise = (before: ChannelStanding, now: ChannelStanding): boolean =>
  before.state !== now.state || before.code !== now.code || before.notice !== now.notice

function accepted(before: ChannelStanding, at: Instant): ChannelStanding {
  const known = { ...before, acceptedAt: newer(before.acceptedAt, at) }
  // An answer that was on its way when the trouble began says nothing of now.
  if (at < (before.failedAt ?? 0)) return known
  if (before.state === 'slow' && at < after(before.failedAt ?? (0 as Instant), slowFor)) return known
  return become({ ...known, failures: 0 }, at, working)
}

function unanswered(before: ChannelStanding, code: number, at: Instant): ChannelStanding {
  if (at < (before.acceptedAt ?? 0)) return before
  const known = { ...failed(before, code, at), failures: before.failures + 1 }
  if (known.failures < mostFailures || before.state === 'refused') return known
  return become(known, at, { state: 'down', code, notice: null })
}

function checked(
  before: ChannelStanding,
  { health, code }: Extract<ChannelNews, { news: 'checked' }>,
  at: Instant,
): ChannelStanding {
  const known = { ...before, checkedAt: newer(before.checkedAt, at), health }
  switch (health) {
    case 'available':
    case 'limited': {
      const isQuiet = at >= after(before.failedAt ?? (0 as Instant), quietFor)
      return isQuiet ? become({ ...known, failures: 0 }, at, working) : known
    }
    case 'blocked':
    case 'refused':
      return become(code === null ? known : failed(known, code, at), at, {
        state: 'refused',
        code,
        notice: null,
      })
    case 'unreachable':
      return unanswered(known, code ?? -1, at)
    case 'not-told':
      return known
  }
}

type Became = Pick<ChannelStanding, 'state' | 'code'> & { readonly notice?: string | null }
const working: Became = { state: 'working', code: null }

function become(
  known: ChannelStanding,
  at: Instant,
  { state, code, notice = null }: Became,
): ChannelStanding {
  if (at < known.since) return known
  return { ...known, state, code, notice, since: known.state === state ? known.since : at }
}

const failed = (before: ChannelStanding, code: number, at: Instant): ChannelStanding =>
  at < (before.failedAt ?? 0) ? before : { ...before, failedAt: at, failedCode: code }

const newer = (before: Instant | null, at: Instant): Instant => Math.max(before ?? 0, at) as Instant
