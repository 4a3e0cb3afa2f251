import { Hono } from 'hono'
import * as z from 'zod'
import { type Readable, readableBy } from '../access/readable.ts'
import type { SignedIn } from '../access/signed-in.ts'
import type { CaseNumber } from '../ids.ts'
import { type Access, type AccessDoor, type AccessVariables, allowOver, unnamed } from './allow.ts'
import { bodyOf, caseIn, jsonOnly, unkeptFaults } from './console-body.ts'
import type { FindConversation } from './conversations.ts'
import type { ColleaguesView, DeskCaseView, DeskMe, DeskStatus, InboxAsked, InboxView } from './inbox-view.ts'

/** Lists of cases and one case, as the host answers them: within what whoever asks may read, and nothing else. */
export type InboxDesk = {
  readonly find: FindConversation
  readonly list: (readable: Readable, asked: InboxAsked) => Promise<InboxView>
  readonly case: (readable: Readable, number: CaseNumber) => Promise<DeskCaseView | null>
  /** Claims the one that needs somebody most; null: nobody waits. */
  readonly next: (who: SignedIn, access: Access, department: string | null) => Promise<CaseNumber | null>
  readonly colleagues: (readable: Readable) => Promise<ColleaguesView>
  /** Of whoever asks alone. */
  readonly me: (who: SignedIn) => Promise<DeskMe>
  readonly become: (who: SignedIn, status: DeskStatus) => Promise<DeskMe>
}

const name = z.string().min(1).max(64).nullable()
const inboxAsked = z.object({
  view: z.object({
    which: z.enum(['mine', 'unassigned', 'waiting', 'snoozed', 'all', 'closed']),
    department: name,
    agent: name,
    tag: name,
    priority: z.enum(['low', 'normal', 'high']).nullable(),
    order: z.enum(['answer-by', 'newest', 'oldest']),
  }),
  words: z.string().trim().min(2).max(100).nullish(),
  from: z.int().min(0).max(1_000_000),
  most: z.int().min(1).max(200),
})
const statusAsked = z.object({ status: z.enum(['online', 'away']) })
const nextAsked = z.object({ department: name })

/** Bytes. */
const longestBody = 4 * 1024

const ofAll = async () => ({ facts: null, named: unnamed })

/** The Inbox and the Case page, masked. */
export function inbox(door: AccessDoor, desk: InboxDesk): Hono<AccessVariables> {
  const app = new Hono<AccessVariables>()
  const allow = allowOver(door)
  for (const path of ['/api/inbox', '/api/inbox/*', '/api/cases/desk', '/api/desk/*'] as const)
    app.use(path, ...jsonOnly(longestBody))
  app.post('/api/inbox', allow('case.list', ofAll), async (context) => {
    const { who, circumstances, look } = context.get('access')
    const asked = await bodyOf(context, inboxAsked)
    const view = await desk.list(readableBy(who, 'case.list', circumstances), asked)
    const fields = ['case', 'status', 'masked words']
    const rows = view.rows.length
    // What is searched for is looked at once, and its words stay with whoever asks.
    if (asked.words) look({ what: 'inbox search', fields, rows })
    else look({ what: 'inbox', fields, rows, standing: JSON.stringify(asked) })
    return context.json(view)
  })
  app.post('/api/inbox/next', allow('case.list', ofAll), async (context) => {
    const access = context.get('access')
    const { department } = await bodyOf(context, nextAsked)
    const number = await desk.next(access.who, access, department)
    access.look(null)
    return context.json({ case: number })
  })
  app.post(
    '/api/cases/desk',
    allow('case.open', async (context) => desk.find(await caseIn(context))),
    async (context) => {
      const { who, circumstances, look } = context.get('access')
      const asked = await caseIn(context)
      const view = await desk.case(readableBy(who, 'case.open', circumstances), asked.case)
      if (!view) return context.json({ error: 'NOT_FOUND' }, 404)
      const fields = ['case', 'status', 'masked words', 'notes']
      look({ what: 'case', fields, rows: 1, standing: asked.case })
      return context.json(view)
    },
  )
  app.get('/api/desk/colleagues', allow('case.list', ofAll), async (context) => {
    const { who, circumstances, look } = context.get('access')
    const view = await desk.colleagues(readableBy(who, 'case.list', circumstances))
    look({ what: 'colleagues', fields: ['name'], rows: view.colleagues.length, standing: 'all' })
    return context.json(view)
  })
  app.on(['GET', 'POST'], '/api/desk/me', async (context) => {
    context.header('Cache-Control', 'no-store')
    const who = await door.signedIn(context.req.raw)
    if (!who) return context.json({ error: 'SIGNED_OUT' }, 401)
    if (context.req.method === 'GET') return context.json(await desk.me(who))
    return context.json(await desk.become(who, (await bodyOf(context, statusAsked)).status))
  })
  app.onError(unkeptFaults)
  return app
}
