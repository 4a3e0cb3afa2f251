import { Hono } from 'hono'
import * as z from 'zod'
import { type IncidentNumber, parseIncidentNumber, parseTalkId, type TalkId } from '../ids.ts'
import {
  type Access,
  type AccessDoor,
  type AccessVariables,
  allowOver,
  type Found,
  type Look,
  unnamed,
} from './allow.ts'
import { bodyOf, jsonOnly, unkeptFaults } from './console-body.ts'
import type { FindConversation } from './conversations.ts'
import {
  type IncidentOutcome,
  type IncidentsView,
  type IncidentView,
  incidentOutcomes,
} from './incidents-view.ts'

export type ClosedIncident = { readonly isNew: boolean; readonly incident: IncidentView }

/** What is reported of conversations, as the host keeps it. */
export type IncidentDesk = {
  readonly find: FindConversation
  /** Where the talk of an incident is, or was; null: there is no such incident. */
  readonly findIncident: (incident: IncidentNumber) => Promise<Found<'incident.close'> | null>
  readonly page: (isOpen: boolean, after: IncidentNumber | null) => Promise<IncidentsView>
  /** The incident as it is now, by somebody else where it is not new. Null: there is none. */
  readonly close: (
    access: Access,
    incident: IncidentNumber,
    closing: { readonly outcome: IncidentOutcome; readonly note: string | null },
  ) => Promise<ClosedIncident | null>
  /** Null: the talk has no such line. */
  readonly phishing: (
    access: Access,
    report: { readonly talk: TalkId; readonly line: number; readonly note: string | null },
  ) => Promise<IncidentNumber | null>
}

const note = z.string().trim().min(1).max(1_000).nullable().default(null)
const number = z.string().min(1).max(64)
const phishing = z.object({ talk: z.string().min(1).max(64), line: z.int().min(1), note })
const listAsked = z.object({ isOpen: z.boolean(), after: number.nullable() })
const oneIncident = z.object({ incident: number })
const closing = oneIncident.extend({ outcome: z.enum(incidentOutcomes), note })

/** A note and two ids. Bytes. */
const longestBody = 8 * 1024

const ofAll = async () => ({ facts: null, named: unnamed })

const seen = (rows: number): Look => ({
  what: 'incidents',
  fields: ['kind', 'talk', 'case', 'masked notes'],
  rows,
})

/**
 * What somebody would have to be told, read and closed by privacy officers: `POST /api/incidents` and `/close`, as
 * incidents-view.ts has them. And reports: `POST /api/incidents/phishing` with `{talk, line, note}` says that a line asks for what nobody may ask for. 201
 * `{incident}`, the same again for the same line while it is open.
 */
export function incidents(door: AccessDoor, desk: IncidentDesk): Hono<AccessVariables> {
  const app = new Hono<AccessVariables>()
  const allow = allowOver(door)
  for (const path of ['/api/incidents', '/api/incidents/*'] as const) app.use(path, ...jsonOnly(longestBody))
  app.post('/api/incidents', allow('incident.list', ofAll), async (context) => {
    const { isOpen, after } = await bodyOf(context, listAsked)
    const view = await desk.page(isOpen, after === null ? null : parseIncidentNumber(after))
    const standing = JSON.stringify([isOpen, after])
    context.get('access').look({ ...seen(view.incidents.length), standing })
    return context.json(view)
  })
  app.post(
    '/api/incidents/close',
    allow('incident.close', async (context) => {
      const { incident } = await bodyOf(context, oneIncident)
      return desk.findIncident(parseIncidentNumber(incident))
    }),
    async (context) => {
      const access = context.get('access')
      const { incident, ...asked } = await bodyOf(context, closing)
      const closed = await desk.close(access, parseIncidentNumber(incident), asked)
      if (!closed) return context.json({ error: 'NOT_FOUND' }, 404)
      access.look(seen(1))
      if (closed.isNew) return context.json(closed.incident)
      return context.json({ error: 'ALREADY_CLOSED', incident: closed.incident }, 409)
    },
  )
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
