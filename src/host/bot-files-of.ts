import { join } from 'node:path'
import { readBotFiles } from './read-bot-files.ts'

/** The designers' files a command is about: those in `folder`, else where `SIGILO_FLOWS` and `SIGILO_PROMPTS` point. */
export const botFilesOf = (
  environment: Readonly<Record<string, string | undefined>>,
  folder: string | undefined,
): Promise<ReadonlyMap<string, string>> =>
  folder === undefined
    ? readBotFiles(environment.SIGILO_FLOWS ?? './flows', environment.SIGILO_PROMPTS ?? './prompts')
    : readBotFiles(join(folder, 'flows'), join(folder, 'prompts'))
