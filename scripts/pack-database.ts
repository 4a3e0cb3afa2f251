import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { migrate } from '../src/adapter/postgres/migrate.ts'
import { openEmbedded } from '../src/adapter/postgres/open-embedded.ts'

/** Packs an empty database of the newest schema, so that a first start need not make one. */
export async function packDatabase(dist: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sigilo-seed-'))
  try {
    const database = await openEmbedded({ folder, worker: pathToFileURL(join(dist, 'pglite-worker.js')) })
    await migrate(database, 'migrations')
    await database.close()
    const made = await PGlite.create({ dataDir: folder })
    const packed = await made.dumpDataDir('gzip')
    await made.close()
    await writeFile(join(dist, 'empty-database.tar.gz'), new Uint8Array(await packed.arrayBuffer()))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
