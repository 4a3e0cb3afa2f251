import { mkdir, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Learned models are named by the hash of what they were learned from, so that all test servers may use one folder. */
export async function shareModels(data: string): Promise<void> {
  const models = resolve('node_modules', '.cache', 'sigilo', 'models')
  await mkdir(models, { recursive: true })
  await symlink(models, join(data, 'models'))
}
