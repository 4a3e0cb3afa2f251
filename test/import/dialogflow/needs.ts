import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Imported, ImportNeeds } from '../../../src/import/dialogflow/import-agent.ts'
import { importAgent } from '../../../src/import/dialogflow/import-agent.ts'
import { type AgentFiles, zipped } from './agent.ts'

const root = join(import.meta.dirname, '../../..')
const engineFiles = ['pt-BR', 'it', 'es', 'en'].flatMap((locale) => [
  `prompts/${locale}/common.yaml`,
  `prompts/${locale}/consent.yaml`,
])

/** Names count as personal here; the real detectors are handed in by the host. */
export const needs: ImportNeeds = {
  shipped: new Map(engineFiles.map((path) => [path, readFileSync(join(root, path), 'utf8')] as const)),
  review: '2027-11-22',
  hash: async (text) => String(text.length),
  looksPersonal: async (words) => /Ana Maria|\d{3} \d{3}/.test(words),
}

export const imported = (files: AgentFiles): Promise<Imported> => importAgent(zipped(files), needs)

/** Fails with the reason where nothing was imported. */
export async function importedFiles(files: AgentFiles) {
  const done = await imported(files)
  if (done.outcome === 'refused') throw new Error(done.why)
  const file = (path: string): string => {
    const text = done.files.get(path)
    if (text === undefined) throw new Error(`${path} is not there: ${[...done.files.keys()].join(', ')}`)
    return text
  }
  return { ...done, file }
}
