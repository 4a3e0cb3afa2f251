import { cp } from 'node:fs/promises'
import { join } from 'node:path'

/** A copy of the demo bot for one server: an edit in the tree would have it learn anew in the middle of a measurement. */
export async function copyBot(data: string): Promise<Readonly<Record<string, string>>> {
  for (const part of ['flows', 'prompts', 'media'])
    await cp(part, join(data, 'bot', part), { recursive: true })
  return { SIGILO_FLOWS: join(data, 'bot', 'flows'), SIGILO_PROMPTS: join(data, 'bot', 'prompts') }
}
