import { createHash } from 'node:crypto'
import type { Bot } from '../../src/flow/bot.ts'
import { loadBot } from '../../src/flow/load-bot.ts'
import { mistakeLine } from '../../src/flow/mistake.ts'
import { cleanBot } from './bot-folder.ts'

/** One place of a file and what it becomes. */
export type Edit = readonly [path: string, from: string, to: string]

/** The files of the small bot with some edits. */
export function changedFiles(...edits: readonly Edit[]): ReadonlyMap<string, string> {
  const files = new Map(cleanBot())
  for (const [path, from, to] of edits) {
    const text = files.get(path) ?? ''
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
    files.set(path, text.replace(from, to))
  }
  return files
}

/** The small bot with some edits, which must leave it without mistakes. */
export async function changedBot(...edits: readonly Edit[]): Promise<Bot> {
  const loaded = await loadBot(changedFiles(...edits), sha256)
  if (loaded.outcome === 'refused') throw new Error(loaded.mistakes.map(mistakeLine).join('\n'))
  return loaded.bot
}

const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex')
