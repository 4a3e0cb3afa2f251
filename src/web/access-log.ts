import { type Context, Hono, type MiddlewareHandler } from 'hono'
import * as z from 'zod'
import type { ActionOn } from '../access/action.ts'
import type { LogProof } from '../audit/log-proof.ts'
import type { ActsWanted } from '../audit/review-log.ts'
import { instantOf } from '../clock.ts'
import { parseCaseNumber, parseDepartmentName, parseStaffId, parseTalkId } from '../ids.ts'
import {
  type AlertSettled,
  type AlertsAsked,
  type AlertsView,
  alertOutcomes,
  type CountsView,
  type EntriesView,
  entryGroups,
  type LogStateView,
  type Recorded,
  type WeekReviewed,
  type WeeksView,
} from './access-log-view.ts'
import { type Access, type AccessDoor, type AccessVariables, allowOver, unnamed } from './allow.ts'
import { kindsOf } from './entry-group.ts'
import { guards } from './only-from-our-page.ts'
import { showFault } from './show-fault.ts'

/** `CHANGED`: it is not as whoever asks had it before them. `ALERTS_OPEN`: an alert of the week is not settled. */
export type ReviewRefusal = 'CHANGED' | 'ALERTS_OPEN' | 'NOT_ALLOWED' | 'NOT_FOUND'
export type Reviewed = Recorded | { readonly refused: ReviewRefusal }

type Page = { readonly before: number | null; readonly entry: number | null }

/** The Access log, as the host answers it; what it shows of entries is in the log before the answer leaves. */
export type AccessLogDesk = {
  readonly entries: (access: Access, wanted: ActsWanted, page: Page) => Promise<EntriesView>
  readonly counts: (wanted: ActsWanted) => Promise<CountsView>
  readonly state: () => Promise<LogStateView>
  readonly weeks: (access: Access) => Promise<WeeksView>
  readonly alerts: (access: Access, asked: AlertsAsked) => Promise<AlertsView>
  /** Null: there is no such entry, or it has no place yet. */
  readonly proof: (access: Access, entry: number) => Promise<LogProof | null>
  readonly settle: (access: Access, settled: AlertSettled) => Promise<Reviewed>
  readonly review: (access: Access, week: WeekReviewed) => Promise<Reviewed>
}

const place = z.int().min(0)
const moment = z.int().min(0).max(8.64e15)
const filter = {
  groups: z.array(z.enum(entryGroups)).max(entryGroups.length),
  staff: z.string().max(64).nullable(),
  department: z.string().max(64).nullable(),
  talk: z.string().max(64).nullable(),
  case: z.string().max(64).nullable(),
}
const entriesAsked = z.strictObject({
  ...filter,
  from: moment.nullable(),
  to: moment.nullable(),
  before: place.nullable(),
  entry: place.nullable(),
})
const countsAsked = z.strictObject({ ...filter, from: moment, to: moment })
const nothing = z.strictObject({})
const alertsAsked = z.strictObject({ isOpen: z.boolean(), before: place.nullable() })
const oneEntry = z.strictObject({ entry: place })
const settled = z.strictObject({ entry: place, outcome: z.enum(alertOutcomes) })
const reviewed = z.strictObject({
  week: z.string().max(8),
  entries: z.int().min(0),
  alerts: z.int().min(0),
})

/** A picture of more hours nobody reads. Milliseconds. */
const longestCount = 31 * 24 * 60 * 60 * 1000
type Door = AccessDoor & {
  /** `https://console.example`; null: this machine alone. */
  readonly publicOrigin: string | null
}

/** Who read what, for those who look after it: ids travel in bodies, never in addresses. */
export function accessLog(desk: AccessLogDesk, door: Door): Hono<AccessVariables> {
  const app = new Hono<AccessVariables>()
  for (const path of ['/api/access-log', '/api/access-log/*'])
    app.use(path, ...guards(door.publicOrigin), onlyJson)
  const allow = allowOver(door)
  const on = <Body>(
    path: string,
    [action, shape]: readonly [ActionOn<'business'>, z.ZodType<Body>],
    act: (access: Access, body: Body) => Promise<object | null>,
  ) =>
    app.post(path, allow(action, ofBusiness, ['receipt']), async (context) => {
      const body = shape.safeParse(await context.req.json().catch(() => null))
      if (!body.success) return context.json({ error: 'BAD_PAYLOAD' }, 400)
      return show(context, await act(context.get('access'), body.data))
    })
  on('/api/access-log', ['log.read', entriesAsked], (access, { before, entry, ...asked }) =>
    desk.entries(access, wantedOf(asked), { before, entry }),
  )
  on('/api/access-log/counts', ['log.read', countsAsked], async (_, asked) =>
    asked.to - asked.from > longestCount ? badPayload : desk.counts(wantedOf(asked)),
  )
  on('/api/access-log/state', ['log.read', nothing], desk.state)
  on('/api/access-log/weeks', ['log.read', nothing], desk.weeks)
  on('/api/access-log/alerts', ['log.read', alertsAsked], desk.alerts)
  on('/api/access-log/proof', ['log.read', oneEntry], (access, { entry }) => desk.proof(access, entry))
  on('/api/access-log/alerts/settle', ['log.review', settled], desk.settle)
  on('/api/access-log/review', ['log.review', reviewed], desk.review)
  app.onError(showFault)
  return app
}

const ofBusiness = async () => ({ facts: null, named: unnamed })

/** A form of another site cannot send JSON without being asked for leave first. */
const onlyJson: MiddlewareHandler = async (context, next) => {
  if (context.req.header('content-type')?.startsWith('application/json')) return next()
  return context.json({ error: 'BAD_PAYLOAD' }, 415)
}

const badPayload = { refused: 'BAD_PAYLOAD' } as const

const statusOf: Readonly<Record<ReviewRefusal | 'BAD_PAYLOAD', 400 | 403 | 404 | 409>> = {
  BAD_PAYLOAD: 400,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  CHANGED: 409,
  ALERTS_OPEN: 409,
}

function show(context: Context, answer: object | null): Response {
  if (answer === null) return context.json({ error: 'NOT_FOUND' }, 404)
  if (!isRefused(answer)) return context.json(answer)
  return context.json({ error: answer.refused }, statusOf[answer.refused])
}

const isRefused = (answer: object): answer is { readonly refused: keyof typeof statusOf } =>
  'refused' in answer

type Filtered = z.output<typeof countsAsked> | Omit<z.output<typeof entriesAsked>, 'before' | 'entry'>

/** @throws Fault `BAD_ID` for what is no id of ours */
const wantedOf = ({ groups, staff, department, talk, from, to, ...asked }: Filtered): ActsWanted => ({
  kinds: kindsOf(groups),
  staff: staff === null ? null : parseStaffId(staff),
  department: department === null ? null : parseDepartmentName(department),
  talk: talk === null ? null : parseTalkId(talk),
  case: asked.case === null ? null : parseCaseNumber(asked.case),
  from: from === null ? null : instantOf(from),
  to: to === null ? null : instantOf(to),
})
