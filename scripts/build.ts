import { cp, rm } from 'node:fs/promises'
import { build } from 'esbuild'
import { build as buildPage } from 'vite'
import { packDatabase } from './pack-database.ts'

/** Builds what `npm start` and the `sigilo` bin run: plain Node files, one entry for each worker thread, and the page. */
await rm('dist', { recursive: true, force: true })
await build({
  entryPoints: {
    cli: 'src/host/cli.ts',
    'pglite-worker': 'src/adapter/postgres/pglite-worker.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['@electric-sql/pglite'],
  banner: {
    js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);",
  },
  loader: { '.bin': 'binary' },
  minifySyntax: true,
  sourcemap: 'linked',
  logLevel: 'warning',
})
await cp('migrations', 'dist/migrations', { recursive: true })
await buildPage({ logLevel: 'warn' })
await packDatabase('dist')
