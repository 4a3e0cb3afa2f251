import { parseArgs } from 'node:util'
import { Fault } from '../fault.ts'
import { atMost, type Command, wordsOf } from './command.ts'

/** What is asked of the platform that runs, or of its database: what people at the business do by hand. */
export const deskCommands: readonly Command[] = [
  {
    name: 'case list',
    help: 'case list: open cases, the most urgent first',
    run: async (args, io) => {
      wordsOf(args, 0)
      return (await import('./case-command.ts')).caseListCommand(io)
    },
  },
  {
    name: 'case close',
    help: 'case close NUMBER [--outcome solved|not-solved|no-reply|duplicate]: closes a case; whoever waits for it is told',
    run: async (args, io) => {
      const { values, positionals } = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { outcome: { type: 'string', default: 'solved' } },
      })
      const [number] = atMost(positionals, 1)
      if (!number) throw new Fault('BAD_CONFIG', 'which case? sigilo case close NUMBER')
      return (await import('./case-command.ts')).caseCloseCommand(io, number, values.outcome)
    },
  },
  {
    name: 'sends list',
    help: 'sends list: messages whose delivery is not confirmed and that are not sent again, oldest first',
    run: async (args, io) => {
      wordsOf(args, 0)
      return (await import('./unfinished-command.ts')).sendsListCommand(io)
    },
  },
  {
    name: 'sends settle',
    help: 'sends settle EFFECT arrived|lost: notes what became of one of them',
    run: async (args, io) => {
      // Not read as options: the name of an effect may begin with a dash.
      const [effect, outcome] = atMost(args, 2)
      if (!effect || !outcome) throw new Fault('BAD_CONFIG', 'which one, and what became of it? see --help')
      return (await import('./unfinished-command.ts')).sendsSettleCommand(io, effect, outcome)
    },
  },
  {
    name: 'unprocessed',
    help: 'unprocessed: messages that could not be processed, oldest first; they stay sealed',
    run: async (args, io) => {
      wordsOf(args, 0)
      return (await import('./unfinished-command.ts')).unprocessedCommand(io)
    },
  },
  {
    name: 'talk list',
    help: 'talk list: the talks whose words are kept, the newest first',
    run: async (args, io) => {
      wordsOf(args, 0)
      return (await import('./mask-command.ts')).talkListCommand(io)
    },
  },
  {
    name: 'talk show',
    help: 'talk show TALK: one of them as it is stored, masked',
    run: async (args, io) => {
      // Not read as options: the name of a talk may begin with a dash.
      const [talk] = atMost(args, 1)
      if (!talk) throw new Fault('BAD_CONFIG', 'which talk? see sigilo talk list')
      return (await import('./mask-command.ts')).talkShowCommand(io, talk)
    },
  },
  {
    name: 'flag',
    help: 'flag TALK|CASE colleague|well-known|none: whoever is shown words of that person without having their case is told of by an alert',
    run: async (args, io) => {
      // Not read as options: the name of a talk may begin with a dash.
      const [of, flag] = atMost(args, 2)
      if (!of || !flag) throw new Fault('BAD_CONFIG', 'whom, and as what? see --help')
      return (await import('./flag-command.ts')).flagCommand(io, of, flag)
    },
  },
  {
    name: 'mask count',
    help: 'mask count: how often words were masked by hand, by day, kind and language',
    run: async (args, io) => {
      wordsOf(args, 0)
      return (await import('./mask-command.ts')).maskCountCommand(io)
    },
  },
  {
    name: 'mask',
    help: 'mask TALK KIND [--line N] [--incident [--note TEXT]]: words on stdin that detectors missed (or line N of talk show) become a token of KIND (NAME, ADDRESS, …) wherever the talk has them; --incident tells the privacy officer',
    run: async (args, io) => {
      const { maskCommand, readMaskArgs } = await import('./mask-command.ts')
      return maskCommand(io, readMaskArgs(args))
    },
  },
  {
    name: 'incident list',
    help: 'incident list: words that had been stored in the clear, for the privacy officer; open ones first',
    run: async (args, io) => {
      wordsOf(args, 0)
      return (await import('./incident-command.ts')).incidentListCommand(io)
    },
  },
  {
    name: 'incident show',
    help: 'incident show NUMBER: one of them; it holds none of the words',
    run: async (args, io) => {
      const [number] = wordsOf(args, 1)
      if (!number) throw new Fault('BAD_CONFIG', 'which incident? see sigilo incident list')
      return (await import('./incident-command.ts')).incidentShowCommand(io, number)
    },
  },
  {
    name: 'incident open',
    help: 'incident open TALK TOKEN [--note TEXT]: the same, of words that were masked without --incident; TOKEN as mask told it, NAME_2',
    run: async (args, io) => (await import('./incident-command.ts')).incidentOpenCommand(io, args),
  },
  {
    name: 'incident close',
    help: 'incident close NUMBER no-risk|reported|mistaken: nobody had to be told, the authority or the persons were, or it was no personal data',
    run: async (args, io) => {
      const [number, outcome] = wordsOf(args, 2)
      if (!number || !outcome)
        throw new Fault(
          'BAD_CONFIG',
          'which one, and how did it end? sigilo incident close NUMBER no-risk|reported|mistaken',
        )
      return (await import('./incident-command.ts')).incidentCloseCommand(io, number, outcome)
    },
  },
]
