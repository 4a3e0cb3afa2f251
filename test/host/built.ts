import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const cache = join('node_modules', '.cache', 'sigilo')

/** Why the banner: what was CommonJS asks for `require`; as `scripts/build.ts` does it. */
const banner =
  "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);"

/**
 * The program as `npm run build` makes it, without the page, from the sources as they are now: tests of the command
 * line and of crashes run this, never what an older build left in `dist`. Made once for each state of the sources.
 * @returns the folder, with a slash at its end: `cli.js`, `pglite-worker.js` and `migrations/` are in it
 */
export async function builtPlatform(): Promise<URL> {
  const folder = resolve(cache, `built-${await sourceHash()}`)
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  )
  if (!isThere) await make(folder)
  return pathToFileURL(`${folder}/`)
}

async function make(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  await dropOlder()
  const draft = await mkdtemp(join(cache, 'building-'))
  await build({
    entryPoints: { cli: 'src/host/cli.ts', 'pglite-worker': 'src/adapter/postgres/pglite-worker.ts' },
    outdir: draft,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['@electric-sql/pglite'],
    banner: { js: banner },
    loader: { '.bin': 'binary' },
    minifySyntax: true,
    logLevel: 'warning',
  })
  await cp('migrations', join(draft, 'migrations'), { recursive: true })
  // Another worker may have been faster; its build is as good.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }))
}

/** Builds of this morning are of no use to anybody; the newest may be in use by a run beside this one. */
async function dropOlder(): Promise<void> {
  const names = (await readdir(cache)).filter((name) => name.startsWith('built-'))
  const aged = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(cache, name))).mtimeMs })),
  )
  const old = aged.sort((a, b) => b.at - a.at).slice(4)
  await Promise.all(old.map(({ name }) => rm(join(cache, name), { recursive: true, force: true })))
}

async function sourceHash(): Promise<string> {
  const hash = createHash('sha256')
  for (const root of ['src', 'migrations', 'package-lock.json']) {
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
