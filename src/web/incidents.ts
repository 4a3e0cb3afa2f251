import { Hono } from 'hono'
import * as z from 'zod'
import { type IncidentNumber, parseTalkId, type TalkId } from '../ids.ts'
import { type Access, type AccessDoor, type AccessVariables, allowOver } from './allow.ts'
import { bodyOf, jsonOnly, unkeptFaults } from './console-body.ts'
import type { FindConversation } from './conversations.ts'

/** What is reported of conversations, as the host keeps it. */
export type IncidentDesk = {
  readonly find: FindConversation
  /** Null: the talk has no such line. */
  readonly phishing: (
    access: Access,
    report: { readonly talk: TalkId; readonly line: number; readonly note: string | null },
  ) => Promise<IncidentNumber | null>
}

const phishing = z.object({
  talk: z.string().min(1).max(64),
  line: z.int().min(1),
  note: z.string().trim().min(1).max(1_000).nullable().default(null),
})

/** A note and two ids. Bytes. */
const longestBody = 8 * 1024

/**
 * Reports over HTTP: `POST /api/incidents/phishing` with `{talk, line, note}` says that a line asks for what nobody may ask for. 201
 * `{incident}`, the same again for the same line while it is open.
 */
export function incidents(door: AccessDoor, desk: IncidentDesk): Hono<AccessVariables> {
  const app = new Hono<AccessVariables>()
  const allow = allowOver(door)
  app.use('/api/incidents/*', ...jsonOnly(longestBody))
  app.post(
    '/api/incidents/phishing',
    allow('incident.open', async (context) =>
      desk.find({ talk: parseTalkId((await bodyOf(context, phishing)).talk) }),
    ),
    async (context) => {
      const access = context.get('access')
      const { talk, line, note } = await bodyOf(context, phishing)
      const incident = await desk.phishing(access, { talk: parseTalkId(talk), line, note })
      access.look(null)
      if (incident === null) return context.json({ error: 'NOT_FOUND' }, 404)
      return context.json({ incident }, 201)
    },
  )
  app.onError(unkeptFaults)
  return app
}
