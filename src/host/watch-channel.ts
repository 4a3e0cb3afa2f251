import type { AskedHealth } from '../adapter/whatsapp/ask-health.ts'
import { errorClass } from '../adapter/whatsapp/error-class.ts'
import { after, type Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { LiveRows } from '../handoff/live/live-rows.ts'
import type { BusinessId } from '../ids.ts'
import type { Log } from '../log.ts'
import type { Channel, SendOutcome } from '../message/channel.ts'
import type { AccountNotice } from '../message/delivery.ts'
import type { ChannelBook } from '../turn/channel-book.ts'
import { type ChannelNews, heed, isOtherwise } from '../turn/channel-standing.ts'
import type { Unfinished } from '../turn/unfinished.ts'

/** What this process sees of a number and Meta, told to all. Nobody waits for it, and it never fails a send. */
export type ChannelWatch = {
  readonly over: (channel: Channel) => Channel
  /** The account is in trouble, as a status or a notice says. */
  readonly refused: (code: number) => void
  readonly noticed: (notice: AccountNotice) => void
  /** Meta delivered something. */
  readonly heard: () => void
  /** Asks Meta, whoever asked before. @throws Fault `DATABASE_DOWN` */
  readonly ask: () => Promise<AskedHealth>
  /** Resolves when all that was seen is kept. */
  readonly idle: () => Promise<void>
  readonly close: () => Promise<void>
}

type Needs = {
  readonly number: BusinessId
  readonly book: ChannelBook
  readonly live: Pick<LiveRows, 'tell'>
  readonly unfinished: Pick<Unfinished, 'hurry'>
  readonly askHealth: () => Promise<AskedHealth>
  readonly clock: Clock
  readonly log: Log
}

/** The same news again is kept once in so long; of answers that do not come three make an outage. Milliseconds. */
const again = { failed: 1000, other: 10 * 1000 } as const
/** How often it is looked whether Meta is to be asked, and how long ago the last question and the last send may be. Milliseconds. */
const pace = { look: 15 * 1000, trouble: 30 * 1000, calm: 5 * 60 * 1000 } as const

/** Between two answers that an outage held back, when it is over: Meta takes 20 a second from the slowest numbers, and new ones come, too. Milliseconds. */
const apart = 100

export function watchChannel(needs: Needs): ChannelWatch {
  const { clock, askHealth } = needs
  const told = new Map<string, { readonly what: string; readonly at: number }>()
  let pending: Promise<unknown> = Promise.resolve()

  const tell = (news: ChannelNews): void => {
    const at = clock.now()
    const line = news.news === 'heard' ? 'in' : 'out'
    const what = JSON.stringify(news)
    const last = told.get(line)
    const rest = news.news === 'failed' ? again.failed : again.other
    if (last?.what === what && at - last.at < rest) return
    told.set(line, { what, at })
    pending = pending.then(() => keep(needs, news, at)).catch(tellFault(needs))
  }
  const ask = async () => {
    const answer = await askHealth()
    await keep(needs, { news: 'checked', ...answer }, clock.now())
    return answer
  }
  const look = () => {
    pending = pending.then(() => askIfDue(needs, ask)).catch(tellFault(needs))
  }
  const timer = setInterval(look, pace.look)
  look()

  return {
    over: (channel) => ({
      ...channel,
      send: async (to, message) => {
        const outcome = await channel.send(to, message)
        const news = newsOf(outcome)
        if (news) tell(news)
        return outcome
      },
    }),
    refused: (code) => tell({ news: 'refused', code, notice: null }),
    noticed: (notice) => {
      const news = ofNotice(notice)
      if (news) tell(news)
    },
    heard: () => tell({ news: 'heard' }),
    ask,
    idle: async () => {
      await pending
    },
    close: async () => {
      clearInterval(timer)
      await pending
    },
  }
}

async function keep(
  { number, book, live, unfinished }: Needs,
  news: ChannelNews,
  at: ReturnType<Clock['now']>,
): Promise<void> {
  const { before, now } = await book.change(number, at, (standing) => heed(standing, news, at))
  if (isOtherwise(before, now)) await live.tell({ kind: 'channel' }, at)
  // One replica sees the change: people have waited long enough.
  if (now.state === 'working' && (before.state === 'down' || before.state === 'refused'))
    await unfinished.hurry(at, apart)
}

/** One replica asks: while there is trouble, and where nothing has been sent that would have shown one. */
async function askIfDue({ number, book, clock }: Needs, ask: () => Promise<unknown>): Promise<void> {
  const now = clock.now()
  const known = (await book.all()).find((one) => one.number === number)
  const isTrouble = known !== undefined && known.state !== 'working'
  if (!isTrouble && (known?.acceptedAt ?? 0) > after(now, -pace.calm)) return
  if (await book.takeCheck(number, after(now, -(isTrouble ? pace.trouble : pace.calm)), now)) await ask()
}

const tellFault =
  ({ log }: Pick<Needs, 'log'>) =>
  (error: unknown): void =>
    log({ event: 'fault', code: error instanceof Fault ? error.code : 'UNKNOWN' })

/** Of the whole number, not of one person: they are sent more slowly or not at all, and others are not. */
const tooMuch: ReadonlySet<number> = new Set([4, 80007, 130429, 131057, 429])

/** What a send says of the number; null: nothing. */
function newsOf(outcome: SendOutcome): ChannelNews | null {
  if (outcome.outcome === 'accepted') return { news: 'accepted' }
  if (outcome.outcome === 'unsure') return { news: 'failed', code: -1 }
  const { code } = outcome
  switch (outcome.class) {
    case 'account':
      return { news: 'refused', code, notice: null }
    case 'transient':
      return { news: tooMuch.has(code) ? 'limited' : 'failed', code }
    case 'ours':
    case 'pair':
      return { news: 'noted', code }
    default:
      return null
  }
}

function ofNotice(notice: AccountNotice): ChannelNews | null {
  if (notice.notice === 'account-incident') return { news: 'refused', code: null, notice: notice.event }
  if (notice.notice !== 'platform-error') return null
  const { code } = notice
  if (tooMuch.has(code)) return { news: 'limited', code }
  return errorClass(code, null) === 'account'
    ? { news: 'refused', code, notice: null }
    : { news: 'noted', code }
}
