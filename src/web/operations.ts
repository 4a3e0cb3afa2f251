import { Hono } from 'hono'
import * as z from 'zod'
import { type DepartmentName, parseDepartmentName } from '../ids.ts'
import { type Access, type AccessDoor, type AccessVariables, allowOver, unnamed } from './allow.ts'
import { bodyOf, jsonOnly, unkeptFaults } from './console-body.ts'
import type { ChannelFaultsView, CheckedView, OperationsView, SettledView } from './operations-view.ts'
import type { SignedInDoor } from './signed-in-door.ts'

/** Whether all works, as the host answers it. */
export type OperationsDesk = {
  readonly open: (access: Access) => Promise<OperationsView>
  readonly check: () => Promise<CheckedView>
  readonly settle: (access: Access, effect: string, outcome: 'arrived' | 'lost') => Promise<SettledView>
  /** Null: all of them. */
  readonly retry: (access: Access, messages: readonly string[] | null) => Promise<SettledView>
  /** Null: there is no such department. */
  readonly makeCase: (
    access: Access,
    message: string,
    department: DepartmentName,
  ) => Promise<SettledView | null>
  readonly faults: () => Promise<ChannelFaultsView>
}

const id = z.string().min(1).max(100)
const settleAsked = z.object({ effect: id, outcome: z.enum(['arrived', 'lost']) })
const retryAsked = z.object({ messages: z.array(id).min(1).max(500).nullable() })
const caseAsked = z.object({ message: id, department: id })

/** 500 names of messages. Bytes. */
const longestBody = 32 * 1024

const ofAll = async () => ({ facts: null, named: unnamed })

/**
 * The Operations page, and what every page says of WhatsApp.
 *
 * @param door its `glance` is for what a page looks at by itself: that does not keep a sign-in alive
 */
export function operations(
  door: AccessDoor & { readonly glance: SignedInDoor },
  desk: OperationsDesk,
): Hono<AccessVariables> {
  const app = new Hono<AccessVariables>()
  const allow = allowOver({
    ...door,
    signedIn: (request) => (request.method === 'GET' ? door.glance(request) : door.signedIn(request)),
  })
  for (const path of ['/api/operations', '/api/operations/*', '/api/channel'] as const)
    app.use(path, ...jsonOnly(longestBody), async (context, next) => {
      await next()
      context.header('Cache-Control', 'no-store')
    })
  app.get('/api/operations', allow('operations.open', ofAll), async (context) =>
    context.json(await desk.open(context.get('access'))),
  )
  app.post('/api/operations/check', allow('operations.open', ofAll), async (context) =>
    context.json(await desk.check()),
  )
  app.post('/api/operations/sends/settle', allow('operations.act', ofAll), async (context) => {
    const { effect, outcome } = await bodyOf(context, settleAsked)
    return context.json(await desk.settle(context.get('access'), effect, outcome))
  })
  app.post('/api/operations/letters/retry', allow('operations.act', ofAll), async (context) => {
    const { messages } = await bodyOf(context, retryAsked)
    return context.json(await desk.retry(context.get('access'), messages))
  })
  app.post('/api/operations/letters/case', allow('operations.act', ofAll), async (context) => {
    const { message, department } = await bodyOf(context, caseAsked)
    const done = await desk.makeCase(context.get('access'), message, parseDepartmentName(department))
    return done ? context.json(done) : context.json({ error: 'NOT_FOUND' }, 404)
  })
  app.on(['GET'], '/api/channel', async (context) => {
    if (!(await door.glance(context.req.raw))) return context.json({ error: 'SIGNED_OUT' }, 401)
    return context.json(await desk.faults())
  })
  app.onError(unkeptFaults)
  return app
}
