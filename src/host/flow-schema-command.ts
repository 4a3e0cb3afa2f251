import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { schemaFiles } from '../cli/flow-schema.ts'
import { Fault } from '../fault.ts'
import { botFilesOf } from './bot-files-of.ts'
import type { Io } from './command.ts'
import { hashText } from './hash-text.ts'

/**
 * `sigilo flow schema [DIR] [--out DIR]`: without --out that of a flow file, to standard output; where no bot is, names
 * are free.
 * @throws Fault `BAD_FLOW` when the folder that was named cannot be read, `BAD_CONFIG` when --out cannot be written
 */
export async function writeSchemas(
  io: Pick<Io, 'out' | 'environment'>,
  { folder, out }: { readonly folder: string | undefined; readonly out: string | undefined },
): Promise<0> {
  const files = await botFilesOf(io.environment, folder).catch((error: unknown) => {
    if (folder === undefined && error instanceof Fault && error.code === 'BAD_FLOW') return null
    throw error
  })
  const schemas = await schemaFiles({ files, hash: hashText })
  if (out === undefined) {
    io.out((schemas.get('flow.schema.json') ?? '').trimEnd())
    return 0
  }
  const unwritable = () => Promise.reject(new Fault('BAD_CONFIG', 'the folder of --out cannot be written'))
  await mkdir(out, { recursive: true }).catch(unwritable)
  for (const [name, text] of schemas) {
    const path = join(out, name)
    await writeFile(path, text).catch(unwritable)
    io.out(path)
  }
  return 0
}
