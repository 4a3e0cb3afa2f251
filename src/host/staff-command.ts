import { parseArgs } from 'node:util'
import { Fault } from '../fault.ts'
import { askDesk, type DeskIo } from './ask-desk.ts'
import type { StaffAsk } from './serve-staff.ts'

/** `sigilo staff list` */
export async function staffListCommand(io: DeskIo): Promise<number> {
  const { staff } = await askDesk(io, { command: 'staff', ask: { do: 'list' } })
  if (staff.length === 0) io.out('Nobody yet. Begin with "sigilo staff add --name NAME --email ADDRESS".')
  for (const { name, email, state, roles, departments, trainedAt } of staff)
    io.out(
      [
        state,
        name,
        email,
        roles.join('+'),
        departments.join('+') || '-',
        trainedAt === null ? 'not trained' : `trained ${day(trainedAt)}`,
      ].join('  '),
    )
  return 0
}

/**
 * `sigilo staff add --name NAME --email ADDRESS [--role ROLE …] [--department NAME …]`: without a role, an admin.
 * @throws Fault `BAD_CONFIG`, `LOG_UNAVAILABLE`; TypeError `ERR_PARSE_ARGS_…`
 */
export async function staffAddCommand(io: DeskIo, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      name: { type: 'string' },
      email: { type: 'string' },
      role: { type: 'string', multiple: true },
      department: { type: 'string', multiple: true },
    },
  })
  const { name, email, role = ['admin'], department = [] } = values
  if (!name || !email) throw new Fault('BAD_CONFIG', 'who? sigilo staff add --name NAME --email ADDRESS')
  // The server looks at the roles once more.
  const roles = role as Extract<StaffAsk, { do: 'add' }>['roles']
  return ask(io, { do: 'add', name, email, roles, departments: department })
}

/** `sigilo staff invite|disable|enable|train ADDRESS` */
export async function staffChangeCommand(
  io: DeskIo,
  what: 'invite' | 'disable' | 'enable' | 'train',
  email: string,
): Promise<number> {
  return ask(io, { do: what, email })
}

/** `sigilo staff reset ADDRESS password|second-factor|both` */
export async function staffResetCommand(io: DeskIo, email: string, what: string): Promise<number> {
  if (what !== 'password' && what !== 'second-factor' && what !== 'both')
    throw new Fault('BAD_CONFIG', 'reset what? sigilo staff reset ADDRESS password|second-factor|both')
  return ask(io, { do: 'reset', email, what })
}

async function ask(io: DeskIo, asked: StaffAsk): Promise<number> {
  const { link } = await askDesk(io, { command: 'staff', ask: asked })
  if (!link) {
    io.out('Done; it is in the log.')
    return 0
  }
  const until = new Date(link.until).toISOString()
  if (link.link === null) {
    io.out(
      `Their link went to ${'email' in asked ? asked.email : 'them'} by e-mail; it works once, until ${until}.`,
    )
    return 0
  }
  io.out(link.link)
  io.out(`For that person alone, once, until ${until}.`)
  return 0
}

const day = (at: number): string => new Date(at).toISOString().slice(0, 10)
