import type { Context, MiddlewareHandler } from 'hono'
import type { Action } from '../access/action.ts'
import { actions } from '../access/action.ts'
import { type Circumstances, can, type Decision, type Denial, mayEver } from '../access/can.ts'
import type { Obligation } from '../access/rules.ts'
import type { SignedIn } from '../access/signed-in.ts'
import type { FactsFor } from '../access/subject.ts'
import type { CaseNumber, DepartmentName, TalkId } from '../ids.ts'
import type { PageLookedAt } from './access-log-view.ts'
import type { SignedInDoor } from './signed-in-door.ts'

/** What the log is told of a thing: ids of ours, known to be there; null of what is not. */
export type Named = {
  readonly talk: TalkId | null
  readonly case: CaseNumber | null
  readonly department: DepartmentName | null
}

export type Look = {
  readonly what: PageLookedAt
  readonly fields: readonly string[]
  readonly rows: number
  /**
   * Of what a page looks at again by itself while it is open: the same look within ten minutes has one entry. Not given: each
   * is told.
   */
  readonly standing?: string
}

export type AccessNote = Named & {
  readonly who: SignedIn
  readonly action: Action
  readonly rule: string
} & ({ readonly kind: 'access-denied' } | ({ readonly kind: 'looked' } & Look))

export type AccessDoor = {
  readonly signedIn: SignedInDoor
  readonly circumstances: (who: SignedIn) => Promise<Circumstances>
  /** Resolves when it is in the log; what it is about is not shown before. @throws Fault `LOG_UNAVAILABLE`, `DATABASE_DOWN` */
  readonly record: (note: AccessNote) => Promise<void>
}

/** What a request is about, found whoever asks; null: there is no such thing. */
export type Found<Name extends Action> = { readonly facts: FactsFor<Name>; readonly named: Named }

/** What a route behind `allow` is handed. */
export type Access = {
  readonly who: SignedIn
  readonly circumstances: Circumstances
  readonly rule: string
  readonly obligations: readonly Obligation[]
  readonly named: Named
  /**
   * To be called by whoever answers with something of customers: it is in the log before the answer leaves. Null: an act
   * that has an entry of its own and shows nothing.
   */
  readonly look: (look: Look | null) => unknown
}

export type AccessVariables = { readonly Variables: { access: Access } }

/** About nothing in particular. */
export const unnamed: Named = { talk: null, case: null, department: null }

/** Whether whoever asks may never do it is answered before anything is looked for: it says nothing of what there is. */
const statusOf: Readonly<Record<Denial, 403 | 404>> = {
  'no-role': 403,
  'conflicting-roles': 403,
  untrained: 403,
  frozen: 403,
  'key-without-scope': 403,
  'not-claimed': 403,
  'their-own-wish': 403,
  themselves: 403,
  'step-up': 403,
  elsewhere: 404,
}

/**
 * The door of every route of the console: `allow('talk.open', find)`. 401 for nobody, 403 and 404 by the access table;
 * every no is in the log, and so is every look, before the answer leaves. A route must say which obligations it keeps
 * itself; one that the table asks for and the route does not keep is a no.
 */
export const allowOver =
  (door: AccessDoor) =>
  <Name extends Action>(
    action: Name,
    find: Find<Name>,
    keeps: readonly Obligation[] = [],
  ): MiddlewareHandler<AccessVariables> =>
  async (context, next) => {
    context.header('Cache-Control', 'no-store')
    const who = await door.signedIn(context.req.raw)
    if (!who) return context.json({ error: 'SIGNED_OUT' }, 401)
    const circumstances = await door.circumstances(who)
    const { decision, named } = await judge({ who, action, circumstances }, () => find(context, who))
    const { rule } = decision
    if (!decision.allow || !decision.obligations.every((one) => one === 'step-up' || keeps.includes(one))) {
      await door.record({ kind: 'access-denied', who, action, rule, ...named })
      return denied(context, decision)
    }
    const looks: Look[] = []
    let isTold = false
    const look = (seen: Look | null) => {
      isTold = true
      if (seen) looks.push(seen)
    }
    context.set('access', { who, circumstances, rule, obligations: decision.obligations, named, look })
    await next()
    if (!actions[action].isContent) return
    if (!isTold && context.res.ok) context.res = Response.json({ error: 'UNKNOWN' }, { status: 500 })
    for (const seen of looks) await door.record({ kind: 'looked', who, action, rule, ...named, ...seen })
    return
  }

type Find<Name extends Action> = (context: Context, who: SignedIn) => Promise<Found<Name> | null>

type Asked<Name extends Action> = {
  readonly who: SignedIn
  readonly action: Name
  readonly circumstances: Circumstances
}

async function judge<Name extends Action>(
  { who, action, circumstances }: Asked<Name>,
  find: () => Promise<Found<Name> | null>,
): Promise<{ readonly decision: Decision; readonly named: Named }> {
  const never = mayEver(who, action, circumstances)
  if (never) return { decision: never, named: unnamed }
  const found = await find()
  if (!found) return { decision: absent, named: unnamed }
  return { decision: can(who, action, found.facts, circumstances), named: found.named }
}

/** What is not there and what is elsewhere are one answer. */
const absent: Decision = { allow: false, rule: 'denied/elsewhere', why: 'elsewhere' }

function denied(context: Context, decision: Decision): Response {
  const why = decision.allow ? 'no-role' : decision.why
  const status = statusOf[why]
  if (status === 404) return context.json({ error: 'NOT_FOUND' }, status)
  return context.json({ error: why === 'step-up' ? 'STEP_UP_NEEDED' : 'NOT_ALLOWED', why }, status)
}
