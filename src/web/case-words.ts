import { type Context, Hono } from 'hono'
import * as z from 'zod'
import type { Action } from '../access/action.ts'
import { Fault } from '../fault.ts'
import { type CaseNumber, type EffectId, parseCaseNumber, parseEffectId } from '../ids.ts'
import { type Access, type AccessDoor, type AccessVariables, allowOver } from './allow.ts'
import { type Refusal, refused } from './case-acts.ts'
import { bodyOf, jsonOnly, unkeptFaults } from './console-body.ts'
import type { FindConversation } from './conversations.ts'
import type { NoteView } from './inbox-view.ts'

/** `message` is what its line is known by once its turn has come. */
export type Filed = { readonly outcome: 'filed'; readonly message: string } | RefusedWords
type RefusedWords = ({ readonly outcome: 'refused' } & Refusal) | { readonly outcome: 'not-found' }

/** What people of the business write in a case, as the host takes it. `id` is made by the page: the same again changes nothing. */
export type CaseWords = {
  readonly find: FindConversation
  /** `sure`: they were told that the words look like a trick, and mean them. */
  readonly reply: (
    access: Access,
    number: CaseNumber,
    reply: { readonly words: string; readonly id: string; readonly sure: boolean },
  ) => Promise<Filed>
  /** A template that an agent starts, by its name. */
  readonly followUp: (access: Access, number: CaseNumber, template: string, id: string) => Promise<Filed>
  /** Words of which nobody knows whether they arrived, as new words of whoever has the case. */
  readonly sendAgain: (access: Access, number: CaseNumber, effect: EffectId) => Promise<Filed>
  /** For colleagues alone; null: nothing is kept of the talk. */
  readonly note: (
    access: Access,
    number: CaseNumber,
    note: { readonly words: string; readonly id: string },
  ) => Promise<NoteView | null>
  /** What somebody began to write, for themselves; empty: nothing any more. */
  readonly draft: (access: Access, number: CaseNumber, words: string) => Promise<void>
  /** Colleagues see it for some seconds. */
  readonly typing: (access: Access, number: CaseNumber) => Promise<void>
}

const id = z.string().min(1).max(64)
/** Meta refuses longer messages. @see https://developers.facebook.com/docs/whatsapp/cloud-api/messages/text-messages */
const longestWords = 4096
/** What is longer is said to be too long. */
const someWords = z.string().trim().min(1)
const shapes = {
  reply: z.object({ case: id, id, words: someWords, sure: z.boolean().default(false) }),
  'follow-up': z.object({ case: id, id, template: id }),
  'send-again': z.object({ case: id, effect: id }),
  note: z.object({ case: id, id, words: someWords }),
  draft: z.object({ case: id, words: z.string() }),
  typing: z.object({ case: id }),
} as const

/** Which line of the access table lets somebody write it. */
const actionOf = {
  ...{ reply: 'case.reply', 'follow-up': 'case.reply', 'send-again': 'case.reply', typing: 'case.reply' },
  draft: 'case.reply',
  note: 'case.annotate',
} as const satisfies Readonly<Record<keyof typeof shapes, Action>>

/** 4,096 characters, however they are written in JSON. Bytes. */
const longestBody = 32 * 1024

/** Words of agents over HTTP. What they write travels in bodies, and is kept masked or sealed alone. */
export function caseWords(door: AccessDoor, desk: CaseWords): Hono<AccessVariables> {
  const app = new Hono<AccessVariables>()
  const allow = allowOver(door)
  const on = <Name extends keyof typeof shapes>(
    name: Name,
    act: (access: Access, number: CaseNumber, body: z.infer<(typeof shapes)[Name]>) => Promise<Response>,
  ) => {
    const path = `/api/cases/${name}` as const
    const shape = shapes[name] as unknown as z.ZodType<z.infer<(typeof shapes)[Name]>>
    const numberIn = async (context: Context) => parseCaseNumber((await bodyOf(context, shape)).case)
    app.use(path, ...jsonOnly(longestBody))
    app.post(
      path,
      allow(actionOf[name], async (context) => desk.find({ case: await numberIn(context) })),
      async (context) => {
        const access = context.get('access')
        const answer = await act(access, await numberIn(context), await bodyOf(context, shape))
        // What they wrote is theirs: nothing of the customer's is answered.
        access.look(null)
        answer.headers.set('Cache-Control', 'no-store')
        return answer
      },
    )
  }
  on('reply', async (access, number, body) => {
    refuseLong('a message', body.words)
    return filed(await desk.reply(access, number, body))
  })
  on('follow-up', async (access, number, body) =>
    filed(await desk.followUp(access, number, body.template, body.id)),
  )
  on('send-again', async (access, number, body) =>
    filed(await desk.sendAgain(access, number, parseEffectId(body.effect))),
  )
  on('note', async (access, number, { id, words }) => {
    refuseLong('a note', words)
    const note = await desk.note(access, number, { id, words })
    return note ? Response.json({ note }) : Response.json({ error: 'NOT_FOUND' }, { status: 404 })
  })
  on('draft', async (access, number, { words }) => {
    await desk.draft(access, number, words)
    return Response.json({})
  })
  on('typing', async (access, number) => {
    await desk.typing(access, number)
    return Response.json({})
  })
  app.onError(unkeptFaults)
  return app
}

function refuseLong(what: string, words: string): void {
  if (words.length > longestWords) throw new Fault('TOO_LARGE', `${what} over ${longestWords} characters`)
}

/** 202: it goes out in its turn. */
export const filed = (outcome: Filed): Response =>
  outcome.outcome === 'filed'
    ? Response.json({ message: outcome.message }, { status: 202 })
    : notTaken(outcome)

const notTaken = (outcome: RefusedWords): Response =>
  outcome.outcome === 'refused' ? refused(outcome) : Response.json({ error: 'NOT_FOUND' }, { status: 404 })
