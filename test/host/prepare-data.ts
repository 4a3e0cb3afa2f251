import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { EmbeddedTemplate } from '../postgres-setup.ts'
import { shareModels } from './share-models.ts'

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
