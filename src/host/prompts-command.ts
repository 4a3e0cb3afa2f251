import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promptsAsCsv, promptsFromCsv, type WrittenPrompts } from '../cli/prompts-csv.ts'
import { decodeWritten } from '../decode-text.ts'
import { Fault } from '../fault.ts'
import { readDraft } from '../flow/parse/read-draft.ts'
import { botFilesOf } from './bot-files-of.ts'
import type { Io } from './command.ts'
import { readBotFolders } from './config.ts'
import { hashText } from './hash-text.ts'
import { readTextFile } from './read-text-file.ts'

type PromptsIo = Pick<Io, 'out' | 'tell' | 'environment'>

/** `sigilo prompts export [DIR] [--out FILE]` */
export async function exportPrompts(
  io: PromptsIo,
  { folder, out }: { readonly folder: string | undefined; readonly out: string | undefined },
): Promise<0> {
  const sheet = promptsAsCsv(await written(io, folder))
  if (out === undefined) io.out(sheet.trimEnd())
  else await writeFile(out, sheet).catch(() => Promise.reject(unwritable(out)))
  return 0
}

/** `sigilo prompts import FILE [DIR]` */
export async function importPromptsFrom(
  io: PromptsIo,
  { file, folder }: { readonly file: string; readonly folder: string | undefined },
): Promise<0 | 1> {
  const sheet = await readTextFile(file, decodeWritten)
  const prompts = folder === undefined ? readBotFolders(io.environment).prompts : join(folder, 'prompts')
  const save = (files: ReadonlyMap<string, string>) => saveAll(prompts, files)
  return promptsFromCsv({ ...io, save }, sheet, await written(io, folder))
}

/** @throws Fault `BAD_FLOW` when nobody can tell which languages there are */
async function written({ environment }: PromptsIo, folder: string | undefined): Promise<WrittenPrompts> {
  const files = await botFilesOf(environment, folder)
  const { draft } = await readDraft(files, hashText)
  if (!draft.business)
    throw new Fault('BAD_FLOW', 'flows/business.yaml cannot be read: see sigilo flow check')
  return { files, prompts: draft.prompts, locales: draft.business.locales }
}

/** Written beside their places first, so that a full disk leaves all files as they were. */
async function saveAll(prompts: string, files: ReadonlyMap<string, string>): Promise<void> {
  const moves: (readonly [from: string, to: string])[] = []
  for (const [path, text] of files) {
    const to = join(prompts, path.slice('prompts/'.length))
    const from = `${to}.new`
    await mkdir(dirname(to), { recursive: true }).catch(() => Promise.reject(unwritable(to)))
    await writeFile(from, text).catch(() => Promise.reject(unwritable(to)))
    moves.push([from, to])
  }
  for (const [from, to] of moves) await rename(from, to)
}

const unwritable = (path: string) => new Fault('BAD_CONFIG', `${path} cannot be written`)
