import type { Reach } from '../../src/access/rules.ts'
import type { SignedIn } from '../../src/access/signed-in.ts'
import type { Asked } from '../../src/handoff/reveal/grant.ts'
import type { DepartmentName } from '../../src/ids.ts'
import { parseGrantId, parseSessionName, type StaffId } from '../../src/ids.ts'
import { sealProfile } from '../../src/sign-in/profile.ts'
import { incidentNumberBytes, incidentNumberOf } from '../../src/turn/incident-number.ts'
import { random } from '../contract/made-up.ts'
import type { Cell } from './cells.ts'
import { departmentAt, later, now, returns, sales, somebody, staffId } from './made-up-staff.ts'
import type { Subject } from './ways.ts'
import type { WholeConsole } from './whole-console.ts'

type Place = Exclude<Reach, 'own'>
type Kind = 'plain' | 'health' | 'claimed'
type Talk = { readonly talk: string; readonly case: string | null }

const placeOf = (reach: Reach): Place => (reach === 'own' ? 'department' : reach)
const ana = somebody(['agent'])

/** Talks, colleagues and wishes everywhere, as cells need them. */
export async function subjectsIn(console: WholeConsole) {
  const { room, database, parts } = console
  const talks = new Map<string, Talk>()
  const key = (place: Place, kind: Kind) => `${place} ${kind}`
  for (const place of ['department', 'below', 'elsewhere', 'business'] as const)
    for (const kind of ['plain', 'health', 'claimed'] as const) {
      const made = await room.talkOf({
        department: (departmentAt[place] ?? sales) as never,
        health: kind === 'health',
        claimedBy: kind === 'claimed' ? ana : null,
      })
      if (place === 'business')
        await database.query((sql) => sql`delete from cases where talk = ${made.talk}`)
      talks.set(key(place, kind), place === 'business' ? { ...made, case: null } : made)
    }
  const casesAsTheyWere = await keepCases(console)
  const alert = await raiseAlert(console)
  const colleagues = new Map<string, StaffId>()
  for (const place of ['department', 'below', 'elsewhere', 'business'] as const)
    colleagues.set(place, await add(console, departmentAt[place], staffId(`bea-${place}`)))
  await add(console, returns, ana.staff)

  async function session(staff: StaffId): Promise<string> {
    const name = parseSessionName(random())
    const at = new Date(now).toISOString()
    await database.query(
      (sql) => sql`
        insert into staff.session (hash, name, staff, began_at, seen_at, second_factor_at)
        values (${random() + random()}, ${name}, ${staff}, ${at}::timestamptz, ${at}::timestamptz, ${at}::timestamptz)`,
    )
    return name
  }

  /** A wish of somebody's that waits, or glass they broke. */
  async function wish(
    by: Pick<SignedIn, 'staff' | 'session'>,
    { department, isGlass }: { readonly department: DepartmentName | null; readonly isGlass: boolean },
  ): Promise<string> {
    const { talk } = talks.get(key('department', 'plain')) ?? { talk: '' }
    const about = await room.needs.grants.about({ talk: talk as never })
    if (!about) throw new Error('there is no such talk')
    const grant = parseGrantId(random())
    const asked: Asked = {
      ...{ grant, staff: by.staff, role: 'agent', rule: 'made/up', session: by.session },
      ...{ person: about.person, talk: about.talk, case: null, department, scope: 'talk', line: null },
      ...{ token: null, use: 'export', code: 'security', reasonHash: null, reasonMark: null, repeats: 0 },
      ...{ flag: null, weight: 1, rows: 1, needs: ['export'], isGlass },
    }
    await room.needs.grants.ask(asked, now, null, () => ({
      outcome: 'add',
      events: [{ ...asked, type: 'asked', at: now }],
    }))
    return grant
  }

  return {
    of: async ({ action, reach, context }: Cell): Promise<Subject> => {
      const place = placeOf(reach)
      const kind = context === 'health' || context === 'claimed' ? context : 'plain'
      const found = talks.get(key(place, kind)) ?? { talk: '', case: null }
      const department = departmentAt[place]
      const colleague = reach === 'own' ? ana.staff : (colleagues.get(place) ?? ana.staff)
      const isReview = action === 'reveal.review'
      const by = context === 'their own wish' ? ana : { staff: staffId('bea'), session: ana.session }
      return {
        ...{ ...found, colleague, alert, department },
        incident: action === 'incident.close' ? await openIncident(console, found.talk) : '',
        session: action === 'session.end' ? await session(colleague) : '',
        grant:
          isReview || action === 'reveal.approve' ? await wish(by, { department, isGlass: isReview }) : '',
      }
    },
    /** What a cell changed is as it was. */
    clear: async ({ action, context }: Cell): Promise<void> => {
      if (/^case\./.test(action)) await casesAsTheyWere()
      if (/^(reveal|glass|talk\.export)/.test(action) || context === 'frozen')
        await database.transaction(async (sql) => {
          await sql`delete from reveal_reason`
          await sql`delete from reveal_grant`
          await sql`delete from reveal_budget`
        })
    },
    /** They broke glass that nobody has reviewed. */
    breakGlass: () => wish(ana, { department: returns, isGlass: true }),
    ready: async ({ action }: Cell): Promise<void> => {
      if (/^staff\./.test(action))
        await database.query(
          (sql) => sql`update staff.member set state = ${action === 'staff.invite' ? 'invited' : 'active'}`,
        )
    },
    /** The talk of a place, to ask for it as rows. */
    talkAt: (place: Place): string => talks.get(key(place, 'plain'))?.talk ?? '',
    parts,
  }
}

/** An open incident of a talk; its number. */
async function openIncident({ database }: WholeConsole, talk: string): Promise<string> {
  const number = incidentNumberOf(crypto.getRandomValues(new Uint8Array(incidentNumberBytes)))
  const by = JSON.stringify({ role: 'operator', id: 'cli' })
  await database.query(
    (sql) => sql`
      insert into incident (number, opened_at, opened_by, talk, kind, places)
      values (${number}, ${new Date(now).toISOString()}::timestamptz, ${by}::text::jsonb, ${talk}, 'CPF', 1)`,
  )
  return number
}

/** Cases as they are now; to be called when somebody has changed them. */
async function keepCases({ database }: WholeConsole): Promise<() => Promise<unknown>> {
  await database.query((sql) => sql`drop table if exists cases_before`)
  await database.query((sql) => sql`create table cases_before as select * from cases`)
  return () =>
    database.query(
      (sql) => sql`
        update cases c set department = b.department, events = b.events, status = b.status, agent = b.agent,
          priority = b.priority, tags = b.tags, snoozed_until = b.snoozed_until, waits_since = b.waits_since,
          answer_by = b.answer_by, is_escalated = b.is_escalated
        from cases_before b where b.number = c.number and (c.events, c.department) is distinct from (b.events, b.department)`,
    )
}

async function add(
  { parts }: WholeConsole,
  department: DepartmentName | null,
  id: StaffId,
): Promise<StaffId> {
  await parts.store.add({
    ...{ id, email: random() as never, roles: ['agent'], state: 'active', trainedAt: null },
    departments: department === null ? [] : [department],
    profile: await sealProfile(parts, id, { name: 'Bea Reis', email: `${id}@loja.example` }, now),
    ...{ createdAt: now, password: null, factor: null },
  })
  return id
}

/** An alert about somebody else; its place in the log. */
async function raiseAlert({ write, leafOf, database, sequence }: WholeConsole): Promise<number> {
  await write(
    await leafOf({
      ...{ v: 1, at: now, actor: { role: 'system', id: 'watch' }, purpose: null },
      ...{ kind: 'alert-raised', rule: 'many-reveals', staff: staffId('eva'), step: 'alert' },
      ...{ from: later(now, -600_000), cause: 0, numbers: { reveals: 12, limit: 10 } },
    }),
  )
  await sequence()
  const [row] = await database.query<{ n: number }>(
    (sql) => sql`select index::int as n from log_entry where kind = 'alert-raised'`,
  )
  return row?.n ?? 0
}
