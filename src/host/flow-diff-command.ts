import { flowDiffCommand } from '../cli/flow-diff.ts'
import { Fault } from '../fault.ts'
import { loadBot } from '../flow/load-bot.ts'
import { mistakeLine } from '../flow/mistake.ts'
import { recallBot } from '../flow/recall-bot.ts'
import { botFilesOf } from './bot-files-of.ts'
import type { Io } from './command.ts'
import { hashText } from './hash-text.ts'
import { versionFiles } from './version-files.ts'

/**
 * `sigilo flow diff A [B]`, each a folder, `live` or the number of a version; without B, what this deployment's folders
 * hold. The later one must be free of mistakes; the earlier one need not keep today's checks.
 *
 * @returns the exit code: 1 when the later one has mistakes, 2 when people are not told what changes
 */
export async function runFlowDiff(
  io: DiffIo,
  [before, after]: readonly (string | undefined)[],
): Promise<0 | 1 | 2> {
  if (before === undefined) throw new Fault('BAD_CONFIG', 'flow diff compares two folders; see --help')
  const was = await recallBot(await filesOf(io, before), hashText)
  if (!was) throw new Fault('BAD_FLOW', 'the first one has no bot that can be read: see sigilo flow check')
  const is = await loadBot(await filesOf(io, after), hashText)
  if (is.outcome === 'loaded') return flowDiffCommand(was, is.bot, io.out)
  for (const mistake of is.mistakes) io.tell(mistakeLine(mistake))
  return 1
}

type DiffIo = Pick<Io, 'out' | 'tell' | 'environment' | 'built'>

/** A folder of such a name is written `./live`. */
async function filesOf(io: DiffIo, named: string | undefined): Promise<ReadonlyMap<string, string>> {
  if (named === undefined || !/^(live|[1-9]\d{0,8})$/.test(named))
    return versionFiles(await botFilesOf(io.environment, named))
  const { askDesk } = await import('./ask-desk.ts')
  const version = named === 'live' ? null : Number(named)
  return new Map(await askDesk(io, { command: 'version', version }))
}
