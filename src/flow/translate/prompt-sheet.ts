import type { Locale } from '../../ids.ts'
import type { Prompts } from '../bot.ts'
import { guardCell } from './guarded-cell.ts'

/** The first two columns; after them stands one for each language. */
export const placeColumns = ['file', 'name'] as const

/** Every prompt as a row: its file, its name and its words in each language, in the order of the first one's files. */
export function promptSheet(prompts: Prompts, locales: readonly Locale[]): readonly (readonly string[])[] {
  const rows = new Map<string, readonly [file: string, name: string]>()
  for (const locale of locales)
    for (const [file, written] of prompts.get(locale) ?? [])
      for (const name of written.keys()) rows.set(`${file} ${name}`, [file, name])
  const inOrder = byFile([...rows.values()])
  return [
    [...placeColumns, ...locales],
    ...inOrder.map(([file, name]) => [
      file,
      name,
      ...locales.map((locale) => guardCell(prompts.get(locale)?.get(file)?.get(name)?.source ?? '')),
    ]),
  ]
}

/** What only a later language has comes after the rest of its file. */
function byFile(rows: readonly (readonly [file: string, name: string])[]): typeof rows {
  const files = [...new Set(rows.map(([file]) => file))]
  return files.flatMap((file) => rows.filter((row) => row[0] === file))
}
