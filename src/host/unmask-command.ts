import { proposeNever } from '../cli/unmask.ts'
import { Fault } from '../fault.ts'
import { botFilesOf } from './bot-files-of.ts'
import { firstLineOf } from './first-line-of.ts'
import { hashText } from './hash-text.ts'

type UnmaskIo = {
  readonly out: (line: string) => void
  readonly tell: (line: string) => void
  readonly lines: () => AsyncIterable<string>
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** `sigilo unmask` */
export async function unmaskCommand(io: UnmaskIo): Promise<number> {
  io.tell('The words that should not be masked (a brand, a member of staff), on one line:')
  const words = await firstLineOf(io.lines())
  if (!words) throw new Fault('BAD_CONFIG', 'no words came in')
  return proposeNever(await botFilesOf(io.environment, undefined), words, {
    hash: hashText,
    write: io.out,
  })
}
