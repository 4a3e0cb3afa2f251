import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { Lesson } from './lesson.ts'

const firstMessages = [
  'own-first-messages',
  'unseen-first-messages',
  'unseen-first-messages-2',
  'unseen-first-messages-3',
]

/** What people write first to a shop, and examples of intents: next to nothing personal is in them. */
export async function cleanLessons(): Promise<readonly Lesson[]> {
  const lists = await Promise.all(firstMessages.map((name) => readRoot(`test/talk/${name}.tsv`)))
  const written = lists.flatMap((list) => list.split('\n').map((line) => line.split('\t')[2] ?? ''))
  const examples: unknown = parse(await readRoot('flows/intents.yaml'))
  return [...written, ...textsIn(examples)]
    .filter((text) => text.length > 1 && !text.includes('['))
    .map((text) => ({ text, marks: [], isWhole: false }))
}

const readRoot = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8')

/** Every text in a document, at whatever depth. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
