import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { SessionName } from '../ids.ts'
import { type AccessDoor, type AccessVariables, allowOver, unnamed } from './allow.ts'
import { type LiveDesk, type LiveLine, type LivePace, liveLine } from './live-line.ts'
import { showFault } from './show-fault.ts'

export type Live = {
  readonly app: Hono<AccessVariables>
  /** Ends every stream: their pages come back, here or at another replica. */
  readonly close: () => void
}

const usualPace: LivePace = { beat: 15_000, look: 3_000 }
/** Windows of one sign-in that listen at once; the newest do. Browsers open six connections to a server without HTTP/2. */
const mostOfOne = 4

/**
 * The stream of what happens at the desk. One look is recorded for each opening of it, before anything is told: it says
 * of which cases there is news, and nothing of what is in them.
 *
 * @param door its `signedIn` only glances: a page that listens does not keep a sign-in alive
 */
export function live(door: AccessDoor, desk: LiveDesk, pace = usualPace): Live {
  const app = new Hono<AccessVariables>()
  const allow = allowOver(door)
  const open = new Map<SessionName, LiveLine[]>()

  function opened(session: SessionName, line: LiveLine): void {
    const all = [...(open.get(session) ?? []), line]
    open.set(session, all)
    for (const oldest of all.slice(0, -mostOfOne)) oldest.end('too-many')
  }

  function ended(session: SessionName, line: LiveLine): void {
    const rest = (open.get(session) ?? []).filter((one) => one !== line)
    if (rest.length > 0) open.set(session, rest)
    else open.delete(session)
  }

  app.use('/api/live', secureHeaders())
  app.get(
    '/api/live',
    allow('case.list', async () => ({ facts: null, named: unnamed })),
    (context) => {
      const access = context.get('access')
      access.look({ what: 'live', fields: ['case'], rows: 0 })
      const { session } = access.who
      const line = liveLine(
        { door, desk, pace, opened: (one) => opened(session, one), ended: (one) => ended(session, one) },
        {
          access,
          request: new Request(context.req.url, { headers: { cookie: context.req.header('cookie') ?? '' } }),
          cursor: context.req.header('last-event-id') ?? null,
          cut: () => outgoingOf(context.env)?.destroy(),
        },
      )
      return context.body(line.body, 200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'x-accel-buffering': 'no',
      })
    },
  )
  app.onError((error) => {
    const answer = showFault(error)
    answer.headers.set('Cache-Control', 'no-store')
    return answer
  })

  return {
    app,
    close: () => {
      for (const line of [...open.values()].flat()) line.end('stopping')
    },
  }
}

/** The connection itself, on a host that has one. */
const outgoingOf = (env: unknown): { readonly destroy: () => void } | null =>
  typeof env === 'object' && env !== null && 'outgoing' in env
    ? (env.outgoing as { readonly destroy: () => void })
    : null
