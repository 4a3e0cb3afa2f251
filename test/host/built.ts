import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bundle } from '../../scripts/bundle.ts'
import { packDatabase } from '../../scripts/pack-database.ts'

const cache = join('node_modules', '.cache', 'sigilo')

/**
 * The program as `npm run build` makes it, without the page and the learned models, from the sources as they are now: tests of the command
 * line and of crashes run this, never what an older build left in `dist`. Made once for each state of the sources.
 * @returns the folder, with a slash at its end: `cli.js`, `pglite-worker.js` and `migrations/` are in it
 */
export async function builtPlatform(): Promise<URL> {
  const folder = resolve(
    cache,
    `built-${await hashOf(['src', 'scripts', 'migrations', 'package-lock.json'])}`,
  )
  if (!(await exists(folder))) await make(folder)
  return pathToFileURL(`${folder}/`)
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

async function make(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  await dropOlder()
  const draft = await mkdtemp(join(cache, 'building-'))
  await build({ ...bundle, outdir: draft })
  await cp('migrations', join(draft, 'migrations'), { recursive: true })
  await addEmptyDatabase(draft)
  // Another worker may have been faster; its build is as good.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }))
}

/** Packing one takes seconds, so it is kept for as long as the tables stay as they are. */
async function addEmptyDatabase(draft: string): Promise<void> {
  const packed = join(cache, `empty-database-${await hashOf(['migrations', 'package-lock.json'])}.tar.gz`)
  const inside = join(draft, 'empty-database.tar.gz')
  if (await exists(packed)) return cp(packed, inside)
  await packDatabase(draft)
  await cp(inside, packed)
}

/** Builds of this morning are of no use to anybody; the newest may be in use by a run beside this one. */
async function dropOlder(): Promise<void> {
  const names = (await readdir(cache)).filter((name) => name.startsWith('built-'))
  const aged = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(cache, name))).mtimeMs })),
  )
  const old = aged.sort((a, b) => b.at - a.at).slice(6)
  await Promise.all(old.map(({ name }) => rm(join(cache, name), { recursive: true, force: true })))
}

async function hashOf(roots: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const root of roots) {
    const found = (await stat(root)).isFile() ? [root] : await filesUnder(root)
    for (const path of found) hash.update(`${path}\0`).update(await readFile(path))
  }
  return hash.digest('hex').slice(0, 16)
}

async function filesUnder(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(join('src', 'console')))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
