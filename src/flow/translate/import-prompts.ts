import type { Locale } from '../../ids.ts'
import type { Prompts } from '../bot.ts'
import { editPromptFile } from './edit-prompt-file.ts'
import { type PromptEdit, readSheet } from './read-sheet.ts'

/** Files with a translator's words in them, or why nothing is taken. */
export type ImportedPrompts =
  | { readonly outcome: 'read'; readonly files: ReadonlyMap<string, string>; readonly texts: number }
  | { readonly outcome: 'refused'; readonly refusals: readonly string[] }

type Project = {
  /** The designers' files, path → text. */
  readonly files: ReadonlyMap<string, string>
  readonly prompts: Prompts
  readonly locales: readonly [Locale, ...Locale[]]
}

/** Takes a sheet as a whole or not at all. Gives the files that become others, with everything else in them as it stood. */
export function importPrompts(sheet: string, { files, prompts, locales }: Project): ImportedPrompts {
  const { edits, refusals } = readSheet(sheet, { prompts, locales })
  if (refusals.length > 0) return { outcome: 'refused', refusals }
  const byPath = new Map<string, PromptEdit[]>()
  for (const edit of edits) {
    const path = `prompts/${edit.locale}/${edit.file}.yaml`
    byPath.set(path, [...(byPath.get(path) ?? []), edit])
  }
  const edited = new Map<string, string>()
  const refused: string[] = []
  for (const [path, some] of byPath) {
    const outcome = editPromptFile(path, files.get(path) ?? '', some)
    if ('text' in outcome) edited.set(path, outcome.text)
    else refused.push(...outcome.refused.map((edit) => unfit(path, edit)))
  }
  return refused.length > 0
    ? { outcome: 'refused', refusals: refused }
    : { outcome: 'read', files: edited, texts: edits.length }
}

const unfit = (path: string, { line, name }: PromptEdit): string =>
  `line ${line}: "${name}" cannot be put into ${path} without changing more than its words: see sigilo flow check`
