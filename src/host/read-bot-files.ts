import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../fault.ts'

/** Every YAML file of designers, as `flows/…` and `prompts/…`, whatever the folders are called on disk. */
export async function readBotFiles(flows: string, prompts: string): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all([readFolder(flows, 'flows'), readFolder(prompts, 'prompts')])
  return new Map(found.flat().sort(([a], [b]) => (a < b ? -1 : 1)))
}

async function readFolder(folder: string, name: string): Promise<readonly (readonly [string, string])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Fault(
      'BAD_FLOW',
      `the folder ${folder} cannot be read; set SIGILO_${name.toUpperCase()} to where it is`,
    )
  })
  const files = entries.filter((entry) => entry.isFile() && /\.(ya?ml|machine\.json)$/.test(entry.name))
  return Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name)
      const inside = path.slice(join(folder).length).replaceAll('\\', '/').replace(/^\/+/, '')
      return [`${name}/${inside}`, await readFile(path, 'utf8')] as const
    }),
  )
}
