import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The files below a folder as `loadBot` takes them: path → text. */
export function filesIn(folder: string, below = ''): Map<string, string> {
  const files = new Map<string, string>()
  for (const name of readdirSync(join(folder, below)).sort()) {
    const path = below === '' ? name : `${below}/${name}`
    if (statSync(join(folder, path)).isDirectory())
      for (const [inner, text] of filesIn(folder, path)) files.set(inner, text)
    else if (path.endsWith('.yaml')) files.set(path, readFileSync(join(folder, path), 'utf8'))
  }
  return files
}

export const cleanBot = (): Map<string, string> => filesIn(join(import.meta.dirname, 'clean'))
