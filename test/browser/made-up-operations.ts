import type { Page } from 'playwright-core'
import type { CheckedView, OperationsView } from '../../src/web/operations-view.ts'

const minute = 60_000
const hour = 60 * minute

const channel = (now: number): OperationsView['channels'][number] => ({
  ...{ number: '200000000000001', state: 'working', since: now - 3 * hour, trouble: null },
  ...{ code: null, notice: null, acceptedAt: now - minute, heardAt: now - 2 * minute },
  ...{ failedAt: now - 4 * hour, failedCode: 131056, lastTrouble: 'pair' },
  ...{ checkedAt: now - 5 * minute, health: 'available' },
})

/** A quiet night: nothing waits, nothing is left over. */
export const allWell = (now: number): OperationsView => ({
  at: now,
  isSimulated: false,
  channels: [channel(now)],
  queues: [
    { queue: 'messages', count: 0, oldest: null },
    { queue: 'held', count: 0, oldest: null },
    { queue: 'replies', count: 2, oldest: now - 800 },
    { queue: 'starts', count: 0, oldest: null },
  ],
  arrived: { lastHour: 214, hourBefore: 260 },
  sends: [],
  letters: [],
  log: { isBehind: false, isDoubted: false, signedAt: now - minute, verifiedAt: now - 3 * hour },
  live: { version: 12, at: now - 50 * hour, how: 'deployed' },
  departments: ['support', 'after_sales_and_repairs'],
  mayAct: true,
})

/** A night on which somebody is called: the token was revoked three hours ago. */
export const revoked = (now: number): OperationsView => ({
  ...allWell(now),
  channels: [
    {
      ...channel(now),
      ...{ state: 'refused', trouble: 'token', code: 190, acceptedAt: now - 3 * hour },
      ...{ failedAt: now - minute, failedCode: 190, lastTrouble: 'token', health: 'refused' },
    },
  ],
  queues: [
    { queue: 'messages', count: 3, oldest: now - 40_000 },
    { queue: 'held', count: 1, oldest: now - 4 * minute },
    { queue: 'replies', count: 1204, oldest: now - 3 * hour },
    { queue: 'starts', count: 16, oldest: now - 95 * minute },
  ],
  sends: [
    { effect: 'effect1', kind: 'words', sentAt: now - 3 * hour, case: '7K2M-XPQ4' },
    { effect: 'effect2', kind: 'reply', sentAt: now - 2.9 * hour, case: null },
    { effect: 'effect3', kind: 'template', sentAt: now - 2.8 * hour, case: null },
  ],
  letters: [
    {
      message: 'letter1',
      receivedAt: now - 2 * hour,
      attempts: 8,
      why: 'DETECTOR_FAILED',
      case: 'W2RD-44HA',
    },
    { message: 'letter2', receivedAt: now - 50 * minute, attempts: 8, why: 'TOO_LARGE', case: null },
  ],
  log: { isBehind: true, isDoubted: false, signedAt: now - hour, verifiedAt: null },
})

export const found = (now: number): CheckedView => ({
  at: now,
  checks: [
    { what: 'channel', is: 'unwell', milliseconds: 212, at: now },
    { what: 'database', is: 'well', milliseconds: 3, at: now },
    { what: 'log', is: 'not-known', milliseconds: 0, at: now },
    { what: 'clock', is: 'unwell', milliseconds: 61_000, at: now },
  ],
})

export type MadeUpOperations = {
  view: (now: number) => OperationsView
  /** What was asked besides looks, in order. */
  readonly acts: [string, Readonly<Record<string, unknown>>][]
  /** How often the page looked. */
  looks: number
}

/** The server's answers, made up: what is settled is listed no more. */
export async function playOperations(page: Page, played: MadeUpOperations, now: () => number): Promise<void> {
  await page.route('**/api/operations', async (route) => {
    played.looks += 1
    await route.fulfill({ json: played.view(now()) })
  })
  await page.route('**/api/operations/**', async (route) => {
    const act = route.request().url().split('/api/operations/')[1] ?? ''
    const body = route.request().postDataJSON() as Record<string, unknown>
    played.acts.push([act, body])
    if (act === 'check') return route.fulfill({ json: found(now()) })
    const before = played.view
    const gone = [body.effect, body.message, ...((body.messages as string[] | null) ?? [])]
    const isAll = act === 'letters/retry' && body.messages === null
    const all = before(now())
    played.view = (at) => ({
      ...before(at),
      sends: all.sends.filter(({ effect }) => !gone.includes(effect)),
      letters: isAll ? [] : all.letters.filter(({ message }) => !gone.includes(message)),
    })
    const done = all.sends.length + all.letters.length
    const left = played.view(now())
    return route.fulfill({ json: { done: done - left.sends.length - left.letters.length, gone: 0 } })
  })
}
