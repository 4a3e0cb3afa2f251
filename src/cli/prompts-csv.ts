import type { Bot } from '../flow/bot.ts'
import { writeCsv } from '../flow/translate/csv.ts'
import { importPrompts } from '../flow/translate/import-prompts.ts'
import { promptSheet } from '../flow/translate/prompt-sheet.ts'

/** As much of the designers' files as words need: they may have mistakes elsewhere. */
export type WrittenPrompts = {
  readonly files: ReadonlyMap<string, string>
  readonly prompts: Bot['prompts']
  readonly locales: Bot['business']['locales']
}

/** `sigilo prompts export`: every prompt in every language as a sheet for translators. */
export const promptsAsCsv = ({ prompts, locales }: WrittenPrompts): string =>
  writeCsv(promptSheet(prompts, locales))

type ImportNeeds = {
  /** All of them, or none. */
  readonly save: (files: ReadonlyMap<string, string>) => Promise<void>
  readonly out: (line: string) => void
  readonly tell: (line: string) => void
}

/**
 * `sigilo prompts import`: a translator's sheet, back into the files.
 * @returns the exit code: 1 when the sheet was refused
 */
export async function promptsFromCsv(
  { save, out, tell }: ImportNeeds,
  sheet: string,
  project: WrittenPrompts,
): Promise<0 | 1> {
  const read = importPrompts(sheet, project)
  if (read.outcome === 'refused') {
    for (const refusal of read.refusals) tell(refusal)
    tell('Nothing was changed.')
    return 1
  }
  await save(read.files)
  for (const path of read.files.keys()) out(path)
  out(
    read.texts === 0
      ? 'Nothing is new in it.'
      : `${read.texts} ${read.texts === 1 ? 'text' : 'texts'} changed: see sigilo flow check.`,
  )
  return 0
}
