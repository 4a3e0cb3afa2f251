import { memoryStores } from '../adapter/memory/memory-stores.ts'
import { flowTestCommand } from '../cli/flow-test.ts'
import { systemClock } from '../clock.ts'
import { Fault } from '../fault.ts'
import { mistakeLine } from '../flow/mistake.ts'
import { botFilesOf } from './bot-files-of.ts'
import { type BotLibrary, createBotLibrary } from './bot-library.ts'
import { playTalk } from './play-talk.ts'
import { trainHere } from './train-model.ts'

type TestIo = {
  readonly out: (line: string) => void
  readonly tell: (line: string) => void
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** `sigilo flow test [DIR]` */
export async function runFlowTests(
  { out, tell, environment }: TestIo,
  folder: string | undefined,
): Promise<number> {
  const files = await botFilesOf(environment, folder)
  const library = await loadForPlay(files, tell)
  return flowTestCommand(files, (test) => playTalk(library, test, () => undefined), out)
}

/** A library of one bot, kept in memory. @throws Fault `BAD_FLOW` after telling every mistake */
export async function loadForPlay(
  files: ReadonlyMap<string, string>,
  tell: (line: string) => void,
): Promise<BotLibrary> {
  const { botVersions } = memoryStores({ ruleOf: (name) => ({ name, needs: 'nothing' }), clock: systemClock })
  const library = createBotLibrary({ versions: botVersions, cache: null, train: trainHere })
  const mistakes = await library.load(files, systemClock.now())
  for (const mistake of mistakes) tell(mistakeLine(mistake))
  if (mistakes.length > 0) throw new Fault('BAD_FLOW', 'the files have mistakes (listed above)')
  return library
}
