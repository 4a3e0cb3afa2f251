import { flowDiffCommand } from '../cli/flow-diff.ts'
import { Fault } from '../fault.ts'
import type { Bot } from '../flow/bot.ts'
import { loadBot } from '../flow/load-bot.ts'
import { mistakeLine } from '../flow/mistake.ts'
import { recallBot } from '../flow/recall-bot.ts'
import { botFilesOf } from './bot-files-of.ts'
import type { Io } from './command.ts'
import { hashText } from './hash-text.ts'
import { versionFiles } from './version-files.ts'

/**
 * `sigilo flow diff A [B]`, each a folder; without B, what this deployment's folders hold. The later one must be free of
 * mistakes; the earlier one need not keep today's checks.
 *
 * @returns the exit code: 1 when the later one has mistakes, 2 when people are not told what changes
 */
export async function runFlowDiff(
  io: Pick<Io, 'out' | 'tell' | 'environment'>,
  [before, after]: readonly (string | undefined)[],
): Promise<0 | 1 | 2> {
  if (before === undefined) throw new Fault('BAD_CONFIG', 'flow diff compares two folders; see --help')
  const was = await recalled(io, before)
  const is = await loadBot(versionFiles(await botFilesOf(io.environment, after)), hashText)
  if (is.outcome === 'loaded') return flowDiffCommand(was, is.bot, io.out)
  for (const mistake of is.mistakes) io.tell(mistakeLine(mistake))
  return 1
}

/** @throws Fault `BAD_FLOW` when a part that every bot has cannot be read there */
async function recalled({ environment }: Pick<Io, 'environment'>, folder: string): Promise<Bot> {
  const files = versionFiles(await botFilesOf(environment, folder))
  const bot = await recallBot(files, hashText)
  if (!bot) throw new Fault('BAD_FLOW', 'the first folder has no bot that can be read: see sigilo flow check')
  return bot
}
