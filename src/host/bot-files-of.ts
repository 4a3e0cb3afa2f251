import { join } from 'node:path'
import { readBotFolders } from './config.ts'
import { readBotFiles } from './read-bot-files.ts'

/** The designers' files a command is about: those in `folder`, else where `SIGILO_FLOWS` and `SIGILO_PROMPTS` point. */
export function botFilesOf(
  environment: Readonly<Record<string, string | undefined>>,
  folder: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const { flows, prompts } = readBotFolders(environment)
  return folder === undefined
    ? readBotFiles(flows, prompts)
    : readBotFiles(join(folder, 'flows'), join(folder, 'prompts'))
}
