import { Fault } from '../fault.ts'
import type { Command, Io } from './command.ts'
import { commands } from './commands.ts'
import { readLinesOf } from './read-lines-of.ts'

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
    const say = known ? io.out : io.tell
    say(usage())
    await out.flush()
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
