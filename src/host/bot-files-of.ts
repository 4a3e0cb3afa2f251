import { join } from 'node:path'
import { readBotFolders } from './config.ts'
import { bytesInFolder, mediaFolder } from './media-folder.ts'
import type { MediaShelf } from './media-shelf.ts'
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

/** The bytes of what these files show, from the folder beside them. */
export const mediaBytesOf = (
  environment: Readonly<Record<string, string | undefined>>,
  folder: string | undefined,
  files: ReadonlyMap<string, string>,
): MediaShelf['bytes'] =>
  bytesInFolder(
    folder === undefined ? mediaFolder(readBotFolders(environment).flows) : join(folder, 'media'),
    files,
  )
