import { Fault } from '../fault.ts'
import { type Command, wordsOf } from './command.ts'

/** Commands about the log: what shows that nobody rewrote it. */
export const auditCommands: readonly Command[] = [
  {
    name: 'audit verify',
    help: 'audit verify [--anchors DIR|URL|FILE] [--vkey K]: reads the whole log and holds it against its checkpoints and those kept elsewhere; ends with 1 on any doubt',
    run: async (args, io) => (await import('./audit-verify-command.ts')).auditVerifyCommand(io, args),
  },
  {
    name: 'audit prove',
    help: 'audit prove --entry N: what shows that the log holds this entry, as JSON for somebody else',
    run: async (args, io) => (await import('./audit-prove-command.ts')).auditProveCommand(io, args),
  },
  {
    name: 'audit check',
    help: 'audit check BUNDLE.json --vkey K: whether such a file shows it; needs no database and no network',
    run: async (args, io) => (await import('./audit-prove-command.ts')).auditCheckCommand(io, args),
  },
  {
    name: 'audit tail',
    help: 'audit tail [--follow]: the newest entries',
    run: async (args, io) => (await import('./audit-tail-command.ts')).auditTailCommand(io, args),
  },
  {
    name: 'audit alerts',
    help: 'audit alerts [--open]: what the rules of the watch met; --open: only what nobody has settled',
    run: async (args, io) => (await import('./audit-alerts-command.ts')).auditAlertsCommand(io, args),
  },
  {
    name: 'audit export',
    help: 'audit export: the whole log as lines, for audit-verifier.js on another machine',
    run: async (args, io) => {
      wordsOf(args, 0)
      return (await import('./audit-tail-command.ts')).auditExportCommand(io)
    },
  },
  {
    name: 'audit checkpoint',
    help: 'audit checkpoint: the newest signed checkpoint; whoever keeps it can tell later whether the log was rewritten',
    run: async (args, io) => {
      wordsOf(args, 0)
      return (await import('./audit-tail-command.ts')).auditCheckpointCommand(io)
    },
  },
  {
    name: 'audit key',
    help: 'audit key: who signs this log, for those who shall verify it',
    run: async (args, io) => {
      wordsOf(args, 0)
      return (await import('./audit-tail-command.ts')).auditKeyCommand(io)
    },
  },
  {
    name: 'audit witness',
    help: 'audit witness serve --log VKEY [--data DIR] [--port N]: on another machine, signs what it sees of a log, and only what goes on from what it saw before',
    run: async (args, io) => {
      const [verb, ...rest] = args
      if (verb !== 'serve') throw new Fault('BAD_CONFIG', 'sigilo audit witness serve --log VKEY')
      return (await import('./audit-witness-command.ts')).auditWitnessCommand(io, rest)
    },
  },
]
