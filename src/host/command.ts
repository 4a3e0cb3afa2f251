import { parseArgs } from 'node:util'
import { Fault } from '../fault.ts'

/** What a command may do to the terminal it runs in. */
export type Io = {
  readonly out: (line: string) => void
  readonly tell: (line: string) => void
  readonly lines: () => AsyncIterable<string>
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly built: URL
}

export type Command = {
  readonly name: string
  readonly help: string
  readonly run: (args: readonly string[], io: Io) => Promise<number>
}

/** At most so many words after a command, and no options. @throws TypeError `ERR_PARSE_ARGS_…` */
export function wordsOf(args: readonly string[], most: number): readonly string[] {
  const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: most > 0 })
  return atMost(positionals, most)
}

export function atMost(words: readonly string[], most: number): readonly string[] {
  if (words.length > most) throw new Fault('BAD_CONFIG', 'more words than it takes; see --help')
  return words
}
