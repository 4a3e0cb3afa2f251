import { createHash } from 'node:crypto'
import { chmod, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { loadBot } from '../src/flow/load-bot.ts'
import { mistakeLine } from '../src/flow/mistake.ts'
import { readBotFiles } from '../src/host/read-bot-files.ts'
import { trainHere } from '../src/host/train-model.ts'
import { understand } from '../src/host/understand.ts'

/** Learns the shipped flows' examples once, so that no start and no talk test has to. */
export async function packModels(dist: string): Promise<void> {
  const files = await readBotFiles('flows', 'prompts')
  const hash = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'))
  const loaded = await loadBot(files, hash)
  if (loaded.outcome === 'refused') {
    for (const mistake of loaded.mistakes) console.warn(mistakeLine(mistake))
    return
  }
  const folder = join(dist, 'models')
  await understand({ cache: folder, train: trainHere }, loaded.bot)
  // A cache is its owner's alone; what we ship is read by whoever runs the program.
  await chmod(folder, 0o755)
  for (const name of await readdir(folder)) await chmod(join(folder, name), 0o644)
}
