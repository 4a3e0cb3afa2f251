import { createHash } from 'node:crypto'
import { flowExportCommand } from '../cli/flow-export.ts'
import { loadBot } from '../flow/load-bot.ts'
import { mistakeLine } from '../flow/mistake.ts'
import { botFilesOf } from './bot-files-of.ts'

type ExportIo = {
  readonly out: (line: string) => void
  readonly tell: (line: string) => void
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** `sigilo flow export [FLOW [DIR]]`; files with mistakes are not exported. */
export async function runFlowExport(
  { out, tell, environment }: ExportIo,
  [flow, folder]: readonly (string | undefined)[],
): Promise<0 | 1> {
  const loaded = await loadBot(await botFilesOf(environment, folder), sha256)
  if (loaded.outcome === 'loaded') return flowExportCommand(loaded.bot, flow, out, tell)
  for (const mistake of loaded.mistakes) tell(mistakeLine(mistake))
  return 1
}

const sha256 = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex')
