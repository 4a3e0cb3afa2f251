import { Fault } from '../fault.ts'
import { atMost, type Command, wordsOf } from './command.ts'

const changes = {
  invite: 'another link for somebody who is invited; the one before opens nothing',
  disable: 'ends their sign-ins and lets them in no more',
  enable: 'lets them in again',
  train: 'notes that they were trained in handling personal data, today',
} as const

/** Who works at the business, from the machine's own terminal: the first admin, and ways back when nobody is left. */
export const staffCommands: readonly Command[] = [
  {
    name: 'staff list',
    help: 'staff list: who works here',
    run: async (args, io) => {
      wordsOf(args, 0)
      return (await import('./staff-command.ts')).staffListCommand(io)
    },
  },
  {
    name: 'staff add',
    help: 'staff add --name NAME --email ADDRESS [--role ROLE …] [--department NAME …]: prints a link to choose a password and a second factor with; without a role, an admin',
    run: async (args, io) => (await import('./staff-command.ts')).staffAddCommand(io, args),
  },
  ...(Object.keys(changes) as (keyof typeof changes)[]).map(
    (what): Command => ({
      name: `staff ${what}`,
      help: `staff ${what} ADDRESS: ${changes[what]}`,
      run: async (args, io) => {
        const [email] = wordsOf(args, 1)
        if (!email) throw new Fault('BAD_CONFIG', `whom? sigilo staff ${what} ADDRESS`)
        return (await import('./staff-command.ts')).staffChangeCommand(io, what, email)
      },
    }),
  ),
  {
    name: 'staff reset',
    help: 'staff reset ADDRESS password|second-factor|both: ends their sign-ins and makes a link to choose one with, which asks for the other; who lost both chooses both. It goes to them by e-mail where SIGILO_SMTP_URL is set, and is printed where not',
    run: async (args, io) => {
      const [email, what] = atMost(args, 2)
      if (!email || !what)
        throw new Fault(
          'BAD_CONFIG',
          'whose, and which? sigilo staff reset ADDRESS password|second-factor|both',
        )
      return (await import('./staff-command.ts')).staffResetCommand(io, email, what)
    },
  },
]
