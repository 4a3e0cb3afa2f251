import { cp, mkdir, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { inject } from 'vitest'
import type { EmbeddedTemplate } from '../postgres-setup.ts'

/**
 * Makes a data folder in which a server starts fast: with an empty, migrated database, and with the models that other
 * tests have learned from the same examples. Either would cost seconds each time.
 */
export async function prepareData(data: string): Promise<void> {
  const answer = await fetch(`${inject('databases')}/embedded`)
  if (!answer.ok) throw new Error(await answer.text())
  const { folder }: EmbeddedTemplate = await answer.json()
  await cp(folder, join(data, 'database'), { recursive: true })
  await shareModels(data)
}

/** Models are named by the hash of what they were learned from, so that all may use one folder. */
export async function shareModels(data: string): Promise<void> {
  const models = resolve('node_modules', '.cache', 'sigilo', 'models')
  await mkdir(models, { recursive: true })
  await symlink(models, join(data, 'models'))
}
