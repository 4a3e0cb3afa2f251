import { flowExportCommand } from '../cli/flow-export.ts'
import { loadBot } from '../flow/load-bot.ts'
import { mistakeLine } from '../flow/mistake.ts'
import { botFilesOf } from './bot-files-of.ts'
import { hashText } from './hash-text.ts'

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
  const loaded = await loadBot(await botFilesOf(environment, folder), hashText)
  if (loaded.outcome === 'loaded') return flowExportCommand(loaded.bot, flow, out, tell)
  for (const mistake of loaded.mistakes) tell(mistakeLine(mistake))
  return 1
}
