import { cp, rm } from 'node:fs/promises'
import { build } from 'esbuild'
import { build as buildPage } from 'vite'
import { bundle, verifierBundle } from './bundle.ts'
import { packDatabase } from './pack-database.ts'
import { packModels } from './pack-models.ts'

/** Builds what `npm start` and the `sigilo` bin run: plain Node files, the page, an empty database to unpack, and learned models. */
await rm('dist', { recursive: true, force: true })
await build(bundle)
await build(verifierBundle)
await cp('migrations', 'dist/migrations', { recursive: true })
await buildPage({ logLevel: 'warn' })
await packDatabase('dist')
await packModels('dist')
