import * as z from 'zod'
import { conflictIn } from '../access/conflicts.ts'
import { roles } from '../access/role.ts'
import type { Departments } from '../adapter/postgres/departments.ts'
import type { AuditActor } from '../audit/entry.ts'
import { Fault } from '../fault.ts'
import { type DepartmentName, parseDepartmentName } from '../ids.ts'
import * as colleagues from '../sign-in/colleagues.ts'
import type { Member } from '../sign-in/member.ts'
import type { SignInParts } from '../sign-in/parts.ts'
import { emailIndex } from '../sign-in/profile.ts'

/** What `sigilo staff …` asks; whoever it is about is named by their address. */
export const staffAsk = z.discriminatedUnion('do', [
  z.object({ do: z.literal('list') }),
  z.object({
    do: z.literal('add'),
    name: z.string().trim().min(1).max(100),
    email: z.email().max(254),
    roles: z.array(z.enum(roles)).min(1),
    departments: z.array(z.string()),
  }),
  z.object({ do: z.enum(['invite', 'disable', 'enable', 'train']), email: z.string() }),
  z.object({
    do: z.literal('reset'),
    email: z.string(),
    what: z.enum(['password', 'second-factor', 'both']),
  }),
])
export type StaffAsk = z.input<typeof staffAsk>
type Asked = z.output<typeof staffAsk>

export type StaffAnswer = {
  readonly staff: Awaited<ReturnType<typeof colleagues.listColleagues>>
  /** Whose link is null has it by e-mail. */
  readonly link: { readonly link: string | null; readonly until: number } | null
}

type Needs = {
  readonly parts: SignInParts
  readonly departments: Pick<Departments, 'tree'>
}

/** Does what the machine's operator asks about staff. @throws Fault `BAD_CONFIG`, `NOT_FOUND`, `LOG_UNAVAILABLE` */
export async function serveStaff(
  { parts, departments }: Needs,
  asked: Asked,
  by: AuditActor,
): Promise<StaffAnswer> {
  switch (asked.do) {
    case 'list':
      return { staff: await colleagues.listColleagues(parts), link: null }
    case 'add':
      return { staff: [], link: await add({ parts, departments }, asked, by) }
    case 'reset': {
      const { id } = await memberOf(parts, asked.email)
      return linked(await colleagues.reset(parts, by, { staff: id, what: asked.what }))
    }
    case 'invite':
      return linked(await colleagues.inviteAgain(parts, by, (await memberOf(parts, asked.email)).id))
    default:
      await change(parts, { what: asked.do, member: await memberOf(parts, asked.email) }, by)
      return { staff: [], link: null }
  }
}

async function add(
  { parts, departments: known }: Needs,
  asked: Extract<Asked, { do: 'add' }>,
  by: AuditActor,
) {
  const conflict = conflictIn(asked.roles)
  if (conflict) throw new Fault('BAD_CONFIG', conflict)
  const departments = asked.departments.map(parseDepartmentName)
  refuseUnknown(departments, [...(await known.tree()).keys()])
  const link = await colleagues.invite(parts, by, { ...asked, departments })
  if (link === 'already-there')
    throw new Fault('BAD_CONFIG', 'somebody of this address works here already: see "sigilo staff list"')
  return link
}

/** @throws Fault `BAD_CONFIG` */
function refuseUnknown(departments: readonly DepartmentName[], known: readonly DepartmentName[]): void {
  const unknown = departments.filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  const those =
    known.length === 0
      ? 'there is none yet: they come from business.yaml when the server starts'
      : `there are ${known.join(', ')}`
  throw new Fault('BAD_CONFIG', `there is no department ${unknown.join(', ')}: ${those}`)
}

async function change(
  parts: SignInParts,
  { what, member }: { readonly what: 'disable' | 'enable' | 'train'; readonly member: Member },
  by: AuditActor,
): Promise<void> {
  const { id: staff } = member
  if (what === 'disable') return colleagues.disable(parts, by, staff)
  if (what === 'train') return colleagues.setTrained(parts, by, { staff, at: parts.clock.now() })
  if (member.state === 'disabled') await colleagues.enable(parts, by, member)
}

/** @throws Fault `NOT_FOUND` */
async function memberOf(parts: SignInParts, email: string): Promise<Member> {
  const member = await parts.store.findByEmail(await emailIndex(parts, email))
  if (!member) throw new Fault('NOT_FOUND', 'nobody of this address works here: see "sigilo staff list"')
  return member
}

function linked(link: colleagues.ResetLink | null): StaffAnswer {
  if (!link) throw new Fault('NOT_FOUND', 'not in the state for this: see "sigilo staff list"')
  return { staff: [], link }
}
