import { parseArgs } from 'node:util'
import { Fault } from '../fault.ts'
import { readLinesOf } from './read-lines-of.ts'

type Io = {
  readonly out: (line: string) => void
  readonly tell: (line: string) => void
  readonly lines: () => AsyncIterable<string>
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly built: URL
}

type Command = {
  readonly name: string
  readonly help: string
  readonly run: (args: readonly string[], io: Io) => Promise<number>
}

/** Every command; each loads what it needs when it runs, so that filters start at once. */
const commands: readonly Command[] = [
  {
    name: 'start',
    help: 'start: runs the platform (settings: see README, "Settings")',
    run: async (_, io) => (await import('./start-command.ts')).startCommand(io),
  },
  {
    name: 'chat',
    help: 'chat [--locale pt-BR]: talk to the bot in this terminal; nothing is kept',
    run: async (args, io) => {
      const { values } = parseArgs({
        args: [...args],
        options: { locale: { type: 'string', default: 'pt-BR' } },
      })
      return (await import('./chat-command.ts')).chatCommand(io, values.locale)
    },
  },
  {
    name: 'flow check',
    help: 'flow check [DIR]: every mistake in flows/ and prompts/ of DIR, as file:line:column',
    run: async ([folder], io) => {
      const [{ flowCheckCommand }, { botFilesOf }] = await Promise.all([
        import('../cli/flow-check.ts'),
        import('./bot-files-of.ts'),
      ])
      return flowCheckCommand(() => botFilesOf(io.environment, folder), io.out)
    },
  },
  {
    name: 'flow test',
    help: 'flow test [DIR]: plays every *.talk.yaml of DIR on the whole platform, in memory',
    run: async ([folder], io) => (await import('./flow-test-command.ts')).runFlowTests(io, folder),
  },
  {
    name: 'flow schema',
    help: 'flow schema: the JSON Schema of a flow file, for editors',
    run: async (_, io) => {
      io.out(JSON.stringify((await import('../flow/schema.ts')).flowSchema(), null, 2))
      return 0
    },
  },
  {
    name: 'case list',
    help: 'case list: open cases, oldest first',
    run: async (_, io) => (await import('./case-command.ts')).caseCommand(io, { command: 'list' }),
  },
  {
    name: 'case close',
    help: 'case close NUMBER [--outcome solved|not-solved|no-reply|duplicate]: closes a case; the bot tells the person',
    run: async (args, io) => {
      const { values, positionals } = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { outcome: { type: 'string', default: 'solved' } },
      })
      const [number] = positionals
      if (!number) throw new Fault('BAD_CONFIG', 'which case? sigilo case close NUMBER')
      const close = { command: 'close', number, outcome: values.outcome } as const
      return (await import('./case-command.ts')).caseCommand(io, close)
    },
  },
  {
    name: 'anonymize',
    help: 'anonymize: JSONL on stdin {"id","text","lang"?,"known"?} or {"id","turns"} → JSONL with spans and masked text',
    run: async (_, io) => {
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
      const { readFile } = await import('node:fs/promises')
      const lessons = await readFile(values.train, 'utf8').catch(() => {
        throw new Fault('BAD_CONFIG', `${values.train} cannot be read`)
      })
      await (await import('../cli/intent.ts')).intentCommand(lessons, io.lines(), io.out)
      return 0
    },
  },
  {
    name: 'optout',
    help: 'optout: JSONL on stdin {"id","text","lang"} → {"id","verdict":"out"|"ambiguous"|"none"}',
    run: async (_, io) => {
      await (await import('../cli/optout.ts')).optOutCommand(io.lines(), io.out)
      return 0
    },
  },
  {
    name: 'keys new',
    help: 'keys new: prints fresh keys for SIGILO_KEYS; keep them where the database cannot be read',
    run: async (_, io) => {
      const [{ newKeys }, { nodeCrypto }, { textOfKeys }] = await Promise.all([
        import('../adapter/local-key/new-keys.ts'),
        import('../adapter/local-key/node-crypto.ts'),
        import('../adapter/local-key/keys-from-text.ts'),
      ])
      io.out(textOfKeys(newKeys(nodeCrypto)))
      return 0
    },
  },
]

const usage = () => ['sigilo COMMAND', '', ...commands.map(({ help }) => `  sigilo ${help}`)].join('\n')

/**
 * Runs one command line.
 * @returns the exit code: 0 done, 1 it found something wrong, 2 it could not be run
 */
export async function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  // Whoever reads the lines may have enough of them: `… | head`.
  process.stdout.on('error', () => process.exit(0))
  const out = lineWriter(process.stdout)
  const io: Io = {
    out: out.write,
    tell: (line) => process.stderr.write(`${line}\n`),
    lines: () => readLinesOf(process.stdin),
    environment,
    built: new URL('./', import.meta.url),
  }
  const [first = '--help', second = ''] = args
  const command =
    commands.find(({ name }) => name === `${first} ${second}`) ?? commands.find(({ name }) => name === first)
  if (!command) {
    const known =
      first === '--help' ||
      first === 'help' ||
      commands.some(({ name }) => name.startsWith(`${first} `) && second === '--help')
    io.tell(usage())
    return known ? 0 : 2
  }
  const rest = args.slice(command.name.split(' ').length)
  if (rest.includes('--help')) {
    io.out(`sigilo ${command.help}`)
    await out.flush()
    return 0
  }
  try {
    return await command.run(rest, io)
  } catch (error) {
    io.tell(sentenceFor(error, command))
    return 2
  } finally {
    await out.flush()
  }
}

/** Faults say what to do; anything else only says that it was not expected, for a message could hold anything. */
function sentenceFor(error: unknown, { name, help }: Command): string {
  if (error instanceof Fault) return `sigilo ${name}: ${error.message} (${error.code})`
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('ERR_PARSE_ARGS')) return `sigilo ${help}`
  const failure = error instanceof Error ? error.name : 'failure'
  return [
    `sigilo ${name}: an unexpected ${failure}${code ? ` (${code})` : ''}; please report it with these lines`,
    ...placesOf(error),
  ].join('\n')
}

/** Where it happened, without the error's message, which could hold anything. */
const placesOf = (error: unknown): readonly string[] =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 6)
    : []

/** Lines are written in large pieces: a filter of 8,000 lines a second must not wait for each. */
function lineWriter(stream: NodeJS.WriteStream) {
  let waiting = ''
  let scheduled = false
  const push = () => {
    scheduled = false
    if (waiting === '') return
    stream.write(waiting)
    waiting = ''
  }
  return {
    write: (line: string) => {
      waiting += `${line}\n`
      if (waiting.length > 65_536) push()
      else if (!scheduled) {
        scheduled = true
        setImmediate(push)
      }
    },
    flush: () =>
      new Promise<void>((resolve) => {
        push()
        stream.write('', () => resolve())
      }),
  }
}
