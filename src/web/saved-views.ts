import { Hono } from 'hono'
import * as z from 'zod'
import { type Readable, readableBy } from '../access/readable.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { type AccessDoor, type AccessVariables, allowOver, unnamed } from './allow.ts'
import { refused } from './case-acts.ts'
import { bodyOf, jsonOnly, unkeptFaults } from './console-body.ts'
import type { SavedViewsView, ViewSaved } from './inbox-view.ts'

/** Lists of cases that somebody gave a name, as the host keeps them: their own and nobody else's. */
export type ViewDesk = {
  readonly of: (readable: Readable) => Promise<SavedViewsView>
  readonly keep: (
    who: SignedIn,
    saved: ViewSaved,
  ) => Promise<'kept' | 'gone' | { readonly why: 'personal' | 'views-full' }>
  readonly remove: (who: SignedIn, id: string) => Promise<void>
}

const word = (longest: number) => z.string().regex(new RegExp(`^[a-z0-9_]{1,${longest}}$`))
const id = z.string().regex(/^[\w-]{22}$/)
const saved = z.object({
  id: id.nullable(),
  name: z.string().trim().min(1).max(40),
  filter: z.object({
    which: z.enum(['mine', 'unassigned', 'waiting', 'snoozed', 'all', 'closed']),
    department: word(64).nullable(),
    agent: z
      .string()
      .regex(/^[\w-]{1,64}$/)
      .nullable(),
    tag: z
      .string()
      .regex(/^\p{L}[\p{L}\p{N}_-]{0,31}$/u)
      .nullable(),
    priority: z.enum(['low', 'normal', 'high']).nullable(),
    order: z.enum(['answer-by', 'newest', 'oldest']),
  }),
})

/** Bytes. */
const longestBody = 4 * 1024

const ofAll = async () => ({ facts: null, named: unnamed })

/** One's own lists of cases over HTTP; every answer holds all that are left. */
export function savedViews(door: AccessDoor, desk: ViewDesk): Hono<AccessVariables> {
  const app = new Hono<AccessVariables>()
  const allow = allowOver(door)
  app.use('/api/views', ...jsonOnly(longestBody))
  app.use('/api/views/*', ...jsonOnly(longestBody))
  app.get('/api/views', allow('case.list', ofAll), async (context) => {
    const { who, circumstances, look } = context.get('access')
    look(null)
    return context.json(await desk.of(readableBy(who, 'case.list', circumstances)))
  })
  app.post('/api/views/save', allow('case.list', ofAll), async (context) => {
    const { who, circumstances, look } = context.get('access')
    const kept = await desk.keep(who, await bodyOf(context, saved))
    look(null)
    if (kept === 'gone') return context.json({ error: 'NOT_FOUND' }, 404)
    if (kept !== 'kept') return refused({ ...kept, by: null })
    return context.json(await desk.of(readableBy(who, 'case.list', circumstances)))
  })
  app.post('/api/views/remove', allow('case.list', ofAll), async (context) => {
    const { who, circumstances, look } = context.get('access')
    await desk.remove(who, (await bodyOf(context, z.object({ id }))).id)
    look(null)
    return context.json(await desk.of(readableBy(who, 'case.list', circumstances)))
  })
  app.onError(unkeptFaults)
  return app
}
