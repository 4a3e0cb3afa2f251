import { type Context, Hono } from 'hono'
import * as z from 'zod'
import type { Readable } from '../access/readable.ts'
import { readableBy } from '../access/readable.ts'
import type { ConversationFacts } from '../access/subject.ts'
import { type CaseNumber, parseTalkId, type TalkId } from '../ids.ts'
import { type AccessDoor, type AccessVariables, allowOver, type Named, unnamed } from './allow.ts'
import { bodyOf, caseIn, jsonOnly, unkeptFaults } from './console-body.ts'
import type { CasesView, CaseView, FoundView, TalkView } from './conversations-view.ts'

/** Where something is, whoever asks; null: there is no such thing. */
export type FindConversation = (
  what: { readonly talk: TalkId } | { readonly case: CaseNumber },
) => Promise<{ readonly facts: ConversationFacts; readonly named: Named } | null>

/** What is read of customers, as the host answers it: within what whoever asks may read, and nothing else. */
export type ConversationDesk = {
  readonly find: FindConversation
  readonly cases: (readable: Readable, which: 'open' | 'all') => Promise<CasesView>
  readonly case: (readable: Readable, number: CaseNumber) => Promise<CaseView | null>
  readonly talk: (readable: Readable, talk: TalkId) => Promise<TalkView | null>
  readonly search: (readable: Readable, words: string) => Promise<FoundView>
}

const which = z.object({ which: z.enum(['open', 'all']) })
const oneTalk = z.object({ talk: z.string().min(1).max(64) })
const search = z.object({ words: z.string().trim().min(2).max(200) })

/** Ids and words to look for. Bytes. */
const longestBody = 4 * 1024

const ofAll = async () => ({ facts: null, named: unnamed })

/** The conversations of customers over HTTP, masked. */
export function conversations(door: AccessDoor, desk: ConversationDesk): Hono<AccessVariables> {
  const app = new Hono<AccessVariables>()
  const allow = allowOver(door)
  for (const path of ['/api/cases', '/api/cases/open', '/api/talks/*'] as const)
    app.use(path, ...jsonOnly(longestBody))
  app.post('/api/cases', allow('case.list', ofAll), async (context) => {
    const { who, circumstances, look } = context.get('access')
    const asked = await bodyOf(context, which)
    const view = await desk.cases(readableBy(who, 'case.list', circumstances), asked.which)
    look({ what: 'cases', fields: ['case', 'status'], rows: view.cases.length })
    return context.json(view)
  })
  app.post(
    '/api/cases/open',
    allow('case.open', async (context) => desk.find(await caseIn(context))),
    async (context) => {
      const { who, circumstances, look } = context.get('access')
      const asked = await caseIn(context)
      const view = await desk.case(readableBy(who, 'case.open', circumstances), asked.case)
      if (!view) return context.json({ error: 'NOT_FOUND' }, 404)
      look({ what: 'case', fields: ['case', 'status'], rows: 1 })
      return context.json(view)
    },
  )
  app.post(
    '/api/talks/open',
    allow('talk.open', async (context) => desk.find(await talkIn(context))),
    async (context) => {
      const { who, circumstances, look } = context.get('access')
      const asked = await talkIn(context)
      const view = await desk.talk(readableBy(who, 'talk.open', circumstances), asked.talk)
      if (!view) return context.json({ error: 'NOT_FOUND' }, 404)
      look({ what: 'talk', fields: ['masked words'], rows: view.lines.length, standing: asked.talk })
      return context.json(view)
    },
  )
  app.post('/api/talks/search', allow('talk.search', ofAll), async (context) => {
    const { who, circumstances, look } = context.get('access')
    const { words } = await bodyOf(context, search)
    const view = await desk.search(readableBy(who, 'talk.search', circumstances), words)
    look({ what: 'search', fields: ['masked words'], rows: view.lines.length })
    return context.json(view)
  })
  app.onError(unkeptFaults)
  return app
}

const talkIn = async (context: Context) => ({ talk: parseTalkId((await bodyOf(context, oneTalk)).talk) })
