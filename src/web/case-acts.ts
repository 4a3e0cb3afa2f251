import { type Context, Hono } from 'hono'
import * as z from 'zod'
import type { Action } from '../access/action.ts'
import { type CaseNumber, parseCaseNumber } from '../ids.ts'
import { type Access, type AccessDoor, type AccessVariables, allowOver, unnamed } from './allow.ts'
import { bodyOf, jsonOnly, unkeptFaults } from './console-body.ts'
import type { FindConversation } from './conversations.ts'
import type { ActRefused, BulkAsked, BulkDone, InboxRow } from './inbox-view.ts'

const id = z.string().min(1).max(64)
const tag = z.string().regex(/^\p{L}[\p{L}\p{N}_-]{0,31}$/u)
const tags = { add: z.array(tag).max(20), remove: z.array(tag).max(20) }
const closing = {
  outcome: z.enum(['solved', 'not-solved', 'no-reply', 'duplicate']),
  survey: z.boolean(),
}

/** What may be done to a case, each with what it needs beside the case. */
const shapes = {
  claim: z.object({ case: id }),
  release: z.object({ case: id }),
  return: z.object({ case: id }),
  reopen: z.object({ case: id }),
  wake: z.object({ case: id }),
  assign: z.object({ case: id, to: id }),
  transfer: z.object({ case: id, to: z.union([z.object({ department: id }), z.object({ staff: id })]) }),
  snooze: z.object({ case: id, until: z.int().positive() }),
  tag: z.object({ case: id, ...tags }),
  priority: z.object({ case: id, priority: z.enum(['low', 'normal', 'high']) }),
  close: z.object({ case: id, ...closing }),
} as const

type ActName = keyof typeof shapes
/** One act, by its name. */
export type CaseAct = {
  [Name in ActName]: { readonly act: Name } & Omit<Readonly<z.infer<(typeof shapes)[Name]>>, 'case'>
}[ActName]

/** Which line of the access table lets somebody do it. */
export const actionOf = {
  claim: 'case.claim',
  release: 'case.claim',
  return: 'case.claim',
  reopen: 'case.claim',
  wake: 'case.annotate',
  assign: 'case.assign',
  transfer: 'case.transfer',
  snooze: 'case.annotate',
  tag: 'case.annotate',
  priority: 'case.annotate',
  close: 'case.close',
} as const satisfies Readonly<Record<ActName, Action>>

const actNames = Object.keys(shapes) as readonly ActName[]

const bulk = z.object({
  cases: z.array(id).min(1).max(200),
  act: z.discriminatedUnion('do', [
    z.object({ do: z.literal('assign'), to: id }),
    z.object({ do: z.literal('close'), ...closing }),
    z.object({ do: z.literal('tag'), ...tags }),
  ]),
})

/** Why not, as the host has it; `by` is whose it is. */
export type Refusal = Pick<ActRefused, 'why' | 'by' | 'asks'>
export type ActOutcome =
  | { readonly outcome: 'done'; readonly case: InboxRow }
  | ({ readonly outcome: 'refused' } & Refusal)
  | { readonly outcome: 'not-found' }

/** What people of the business do to cases, as the host carries it out. */
export type CaseActs = {
  readonly find: FindConversation
  readonly act: (access: Access, number: CaseNumber, act: CaseAct) => Promise<ActOutcome>
  /** Each by its own line of the access table. */
  readonly bulk: (access: Access, asked: BulkAsked) => Promise<BulkDone>
}

/** 200 numbers of cases. Bytes. */
const longestBody = 16 * 1024

/** Acts on cases over HTTP: each behind its own line of the access table. */
export function caseActs(door: AccessDoor, desk: CaseActs): Hono<AccessVariables> {
  const app = new Hono<AccessVariables>()
  const allow = allowOver(door)
  for (const name of actNames) {
    const path = `/api/cases/${name}` as const
    const shape: z.ZodType<{ readonly case: string }> = shapes[name]
    const read = async (context: Context) => {
      const { case: written, ...about } = await bodyOf(context, shape)
      return { number: parseCaseNumber(written), act: { act: name, ...about } as CaseAct }
    }
    app.use(path, ...jsonOnly(longestBody))
    app.post(
      path,
      allow(actionOf[name], async (context) => desk.find({ case: (await read(context)).number })),
      async (context) => {
        const access = context.get('access')
        const { number, act } = await read(context)
        const outcome = await desk.act(access, number, act)
        if (outcome.outcome === 'not-found') return context.json({ error: 'NOT_FOUND' }, 404)
        if (outcome.outcome === 'refused') return refused(outcome)
        access.look(null)
        return context.json({ case: outcome.case })
      },
    )
  }
  app.use('/api/cases/bulk', ...jsonOnly(longestBody))
  app.post(
    '/api/cases/bulk',
    allow('case.list', async () => ({ facts: null, named: unnamed })),
    async (context) => {
      const access = context.get('access')
      const done = await desk.bulk(access, await bodyOf(context, bulk))
      access.look(null)
      return context.json(done)
    },
  )
  app.onError(unkeptFaults)
  return app
}

const says: Readonly<Record<ActRefused['why'], string>> = {
  taken: 'somebody else has this case: ask them to hand it over, or a supervisor to assign it',
  'not-yours': 'this case is somebody else’s: claim it when it is free, or ask a supervisor',
  closed: 'this case is closed: reopen it first, within 72 hours',
  'not-open-to-it': 'this case is not in a state for this: look at it again',
  'nobody-there':
    'whom it was to go to cannot take it: they are not active, not trained or not of its department',
  'too-many': 'their list is full: pick somebody else, or take one of their cases first',
  window: '24 hours have passed since the customer wrote: send a template',
  unsendable: 'WhatsApp takes no such file: send a JPEG or PNG, a sound, an MP4 or a PDF',
  'whatsapp-away': 'WhatsApp did not take the file just now, so nothing was sent: try again in a moment',
  unfilled: 'a variable in two curly brackets was not filled: write what is meant, or take it out',
  'views-full': 'so many lists are kept already: take one away first',
  personal: 'this looks like it is of a person: say it without names and numbers',
  suspicious: 'these words ask for what nobody may ask a customer for: say it otherwise',
}

/** A refusal as pages are told it, with what to do. */
export function refused({ why, by, asks }: Refusal): Response {
  const body: ActRefused = { error: 'REFUSED', why, by, ...(asks && { asks }), says: says[why] }
  return Response.json(body, { status: 409, headers: { 'Cache-Control': 'no-store' } })
}
