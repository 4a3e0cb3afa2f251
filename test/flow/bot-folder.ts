import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { lookAtMedia } from '../../src/flow/media/look-at-media.ts'
import { writeCard } from '../../src/flow/media/media-card.ts'
import { sha256Of } from '../../src/host/media-folder.ts'

/** The files below a folder as `loadBot` takes them: path → text. */
export function filesIn(folder: string, below = ''): Map<string, string> {
  const files = new Map<string, string>()
  for (const name of readdirSync(join(folder, below)).sort()) {
    const path = below === '' ? name : `${below}/${name}`
    if (statSync(join(folder, path)).isDirectory())
      for (const [inner, text] of filesIn(folder, path)) files.set(inner, text)
    else if (path.startsWith('media/')) files.set(path, cardOf(readFileSync(join(folder, path))))
    else if (path.endsWith('.yaml')) files.set(path, readFileSync(join(folder, path), 'utf8'))
  }
  return files
}

const cardOf = (bytes: Uint8Array): string => writeCard(lookAtMedia(bytes, sha256Of(bytes)))

/** All that ships: flows, prompts, and what they show. */
export const shippedBot = (root: string): Map<string, string> =>
  new Map(['flows', 'prompts', 'media'].flatMap((part) => [...filesIn(root, part)]))

export const cleanBot = (): Map<string, string> => filesIn(join(import.meta.dirname, 'clean'))
