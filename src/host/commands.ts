import { parseArgs } from 'node:util'
import { Fault } from '../fault.ts'
import { auditCommands } from './audit-commands.ts'
import { atMost, type Command, wordsOf } from './command.ts'
import { deskCommands } from './desk-commands.ts'
import { flowCommands } from './flow-commands.ts'
import { keyCommands } from './key-commands.ts'
import { staffCommands } from './staff-commands.ts'

/** Every command; each loads what it needs when it runs, so that filters start at once. */
export const commands: readonly Command[] = [
  {
    name: 'start',
    help: 'start: runs the platform (settings: see README, "The real WhatsApp")',
    run: async (args, io) => {
      wordsOf(args, 0)
      return (await import('./start-command.ts')).startCommand(io)
    },
  },
  {
    name: 'chat',
    help: 'chat [--locale it] [--as-test]: talk to the bot in this terminal; nothing is kept; --as-test prints it as a talk test',
    run: async (args, io) => {
      const { values } = parseArgs({
        args: [...args],
        options: { locale: { type: 'string' }, 'as-test': { type: 'boolean', default: false } },
      })
      const wish = { locale: values.locale ?? null, asTest: values['as-test'] }
      return (await import('./chat-command.ts')).chatCommand(io, wish)
    },
  },
  ...flowCommands,
  ...deskCommands,
  ...auditCommands,
  ...staffCommands,
  {
    name: 'prompts export',
    help: 'prompts export [DIR] [--out FILE.csv]: every text in every language as a sheet for translators; to standard output without --out',
    run: async (args, io) => {
      const options = { out: { type: 'string' } } as const
      const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
      const [folder] = atMost(positionals, 1)
      return (await import('./prompts-command.ts')).exportPrompts(io, { folder, out: values.out })
    },
  },
  {
    name: 'prompts import',
    help: 'prompts import FILE.csv [DIR]: puts the texts of such a sheet back where they stood, or says why none of it can be taken',
    run: async (args, io) => {
      const [file, folder] = wordsOf(args, 2)
      if (!file) throw new Fault('BAD_CONFIG', 'which sheet? sigilo prompts import FILE.csv')
      return (await import('./prompts-command.ts')).importPromptsFrom(io, { file, folder })
    },
  },
  {
    name: 'anonymize eval',
    help: 'anonymize eval DIR [--engine local|dlp|both] [--json] [--show N]: how well the marked corpora of DIR (*.jsonl) are masked',
    run: async (args, io) => {
      const { values, positionals } = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          engine: { type: 'string', default: 'local' },
          json: { type: 'boolean', default: false },
          show: { type: 'string', default: '0' },
        },
      })
      const [folder] = atMost(positionals, 1)
      if (!folder) throw new Fault('BAD_CONFIG', 'which corpora? sigilo anonymize eval DIR')
      return (await import('./evaluate-command.ts')).evaluateFolder(io, { folder, ...values })
    },
  },
  {
    name: 'unmask',
    help: 'unmask: words on stdin that should not be masked; says which line of business.yaml to change, and how',
    run: async (args, io) => {
      wordsOf(args, 0)
      return (await import('./unmask-command.ts')).unmaskCommand(io)
    },
  },
  {
    name: 'anonymize shadow',
    help: 'anonymize shadow: how often Google DLP in the shadow found what ours missed, and the other way round, by day and kind',
    run: async (args, io) => {
      wordsOf(args, 0)
      return (await import('./shadow-command.ts')).shadowCommand(io)
    },
  },
  {
    name: 'anonymize',
    help: 'anonymize [--in FILE [--lang it]]: JSONL on stdin {"id","text","lang"?,"known"?} or {"id","turns"} → JSONL with spans and masked text; or FILE (plain text, an exported chat), masked',
    run: async (args, io) => {
      const { values } = parseArgs({
        args: [...args],
        options: { in: { type: 'string' }, lang: { type: 'string' } },
      })
      if (values.in !== undefined)
        return (await import('./mask-file-command.ts')).maskFileCommand(io, values.in, values.lang ?? null)
      if (values.lang !== undefined)
        throw new Fault('BAD_CONFIG', '--lang is for --in FILE; JSON lines say their own "lang"')
      await (await import('../cli/anonymize.ts')).anonymizeCommand(io.lines(), io.out)
      return 0
    },
  },
  {
    name: 'intent',
    help: 'intent --train FILE: learns the rows of FILE, then JSONL on stdin {"id","text","lang"} → {"id","intent","confidence"}',
    run: async (args, io) => {
      const { values } = parseArgs({ args: [...args], options: { train: { type: 'string' } } })
      if (!values.train) throw new Fault('BAD_CONFIG', 'what shall be learned? sigilo intent --train FILE')
      const lessons = await (await import('./read-text-file.ts')).readTextFile(values.train)
      await (await import('../cli/intent.ts')).intentCommand(lessons, io.lines(), io.out)
      return 0
    },
  },
  {
    name: 'optout',
    help: 'optout: JSONL on stdin {"id","text","lang"} → {"id","verdict":"out"|"ambiguous"|"none"}',
    run: async (args, io) => {
      wordsOf(args, 0)
      await (await import('../cli/optout.ts')).optOutCommand(io.lines(), io.out)
      return 0
    },
  },
  ...keyCommands,
]
