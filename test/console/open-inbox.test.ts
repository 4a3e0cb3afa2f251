import { expect, test, vi } from 'vitest'
import { Refused } from '../../src/console/ask-server.ts'
import { type InboxShown, openInbox } from '../../src/console/inbox/open-inbox.ts'
import type { InboxAsked, InboxFilter, InboxRow, InboxView } from '../../src/web/inbox-view.ts'

const nobody = { department: null, agent: null, tag: null, priority: null }
const filter: InboxFilter = { ...nobody, which: 'all', order: 'answer-by' }
const row = (number: string) => ({ case: number }) as InboxRow
const viewOf = (total: number, { from, most }: InboxAsked): InboxView => ({
  at: 1,
  total,
  rows: Array.from({ length: Math.max(0, Math.min(most, total - from)) }, (_, at) =>
    row(`case ${from + at}`),
  ),
  counts: { mine: 0, toAnswer: 0, unassigned: 0, waiting: 0, snoozed: 0, all: total },
  withAssistant: 0,
  tags: [],
})

/** A list over a server that a test answers for. */
function listOver(answer: (asked: InboxAsked) => Promise<InboxView>) {
  const asked: number[] = []
  let shown: InboxShown | null = null
  const list = openInbox({
    filter,
    words: null,
    ask: (one) => {
      asked.push(one.from)
      return answer(one)
    },
    show: (next) => {
      shown = next
    },
  })
  return { list, asked, shown: () => shown as InboxShown | null }
}

test('pages of rows are asked for once each, as they come near', async () => {
  const { list, asked, shown } = listOver(async (one) => viewOf(10_000, one))
  await vi.waitFor(() => expect(shown()?.rows.size).toBe(200))
  list.want([0, 1])
  list.want([0, 1])
  await vi.waitFor(() => expect(shown()?.rows.size).toBe(400))
  expect(asked).toEqual([0, 200])
  expect(shown()?.rows.get(399)?.case).toBe('case 399')
  list.close()
})

test('after a change only what is on the screen is looked at again', async () => {
  const { list, asked, shown } = listOver(async (one) => viewOf(10_000, one))
  list.want([3])
  await vi.waitFor(() => expect(shown()?.rows.has(600)).toBe(true))
  asked.length = 0
  await list.look()
  expect(asked).toEqual([600])
  list.close()
})

test('a list that grew shorter than where it is looked at goes to its end', async () => {
  let total = 1000
  const { list, shown } = listOver(async (one) => viewOf(total, one))
  list.want([4])
  await vi.waitFor(() => expect(shown()?.rows.has(800)).toBe(true))
  total = 150
  await list.look()
  expect(shown()?.view?.total).toBe(150)
  expect([...(shown()?.rows.keys() ?? [])].at(-1)).toBe(149)
  list.close()
})

test('while the server is away rows stay; a no takes them off', async () => {
  let trouble: Error | null = null
  const { list, shown } = listOver(async (one) => {
    if (trouble) throw trouble
    return viewOf(3, one)
  })
  await vi.waitFor(() => expect(shown()?.line).toBe('live'))
  trouble = new TypeError('away')
  await list.look()
  expect(shown()).toMatchObject({ line: 'reconnecting', error: null, rows: { size: 3 } })
  trouble = new Refused(403, { error: 'NOT_ALLOWED' })
  await list.look()
  expect(shown()?.rows.size).toBe(0)
  expect(shown()?.error).toBe(trouble)
  list.close()
})
