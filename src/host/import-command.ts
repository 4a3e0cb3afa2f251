import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { systemClock } from '../clock.ts'
import { Fault } from '../fault.ts'
import { importAgent } from '../import/dialogflow/import-agent.ts'
import { sumLine } from '../import/dialogflow/report.ts'
import { RawText } from '../message/raw-text.ts'
import { embeddedDetector } from '../privacy/detect/embedded.ts'
import { hashText } from './hash-text.ts'

type ImportIo = {
  readonly out: (line: string) => void
  readonly tell: (line: string) => void
  readonly built: URL
}

/** Bytes of a zip that are read at all. */
const largestZip = 50 * 1024 * 1024
/** Until an answer of the FAQ is to be read again. Milliseconds. */
const aYear = 365 * 24 * 60 * 60 * 1000

/**
 * `sigilo import dialogflow AGENT.zip`: writes the whole bot or nothing, and never into a folder that holds something.
 *
 * @returns the exit code: 1 when nothing was written
 */
export async function runDialogflowImport(
  { out, tell, built }: ImportIo,
  { zip, folder }: { readonly zip: string; readonly folder: string },
): Promise<0 | 1> {
  const to = resolve(folder)
  if (!(await isFree(to))) {
    tell(`${folder} is not empty: name an empty folder, or one that is not there yet, with --out`)
    return 1
  }
  const imported = await importAgent(await bytesOf(zip), {
    shipped: await shippedPrompts(built),
    review: new Date(systemClock.now() + aYear).toISOString().slice(0, 10),
    hash: hashText,
    looksPersonal: async (words, locale) =>
      (await embeddedDetector.detect(new RawText(words), { locale, country: null })).length > 0,
  })
  if (imported.outcome === 'refused') {
    tell(`${zip} was not imported: ${imported.why}. Nothing was written.`)
    return 1
  }
  await writeWhole(to, imported.files)
  out(sumLine(imported.fates))
  out(`Written to ${folder}. What was left out, and why: ${join(folder, 'IMPORT.md')}`)
  if (imported.mistakes.length > 0)
    out(`${imported.mistakes.length} mistakes are left to mend: sigilo flow check ${folder}`)
  return 0
}

/** Not there, or an empty folder; a link is neither. */
async function isFree(path: string): Promise<boolean> {
  const there = await lstat(path).catch(() => null)
  if (!there) return true
  return there.isDirectory() && (await readdir(path)).length === 0
}

async function bytesOf(zip: string): Promise<Uint8Array> {
  const there = await stat(zip).catch(() => null)
  if (!there?.isFile()) throw new Fault('BAD_CONFIG', `there is no file ${zip}`)
  if (there.size > largestZip) throw new Fault('BAD_CONFIG', `${zip} has more than 50 MB`)
  return readFile(zip)
}

/** The engine's own words in four languages; they lie above the built program, and one higher above its sources. */
async function shippedPrompts(built: URL): Promise<ReadonlyMap<string, string>> {
  const above = fileURLToPath(new URL('../', built))
  const root = (await stat(join(above, 'prompts')).catch(() => null)) ? above : join(above, '..')
  const names = ['pt-BR', 'it', 'es', 'en'].flatMap((locale) =>
    ['common', 'consent'].map((file) => `prompts/${locale}/${file}.yaml`),
  )
  const texts = names.map(async (name) => [name, await readFile(join(root, name), 'utf8')] as const)
  return new Map(await Promise.all(texts))
}

/** Into a folder beside it, which then takes its name: a crash leaves nothing half there. */
async function writeWhole(to: string, files: ReadonlyMap<string, string>): Promise<void> {
  const beside = join(dirname(to), `.sigilo-import-${randomUUID()}`)
  try {
    for (const [name, text] of files) {
      const path = join(beside, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text)
    }
    await rmdir(to).catch(() => undefined)
    await rename(beside, to)
  } catch (fault) {
    await rm(beside, { recursive: true, force: true })
    throw fault
  }
}
