import type { BuildOptions } from 'esbuild'

/** The verifier of the log is one file: it is handed to people who have nothing else of ours. */
export const verifierBundle: BuildOptions = {
  entryPoints: { 'audit-verifier': 'src/host/audit-verifier.ts' },
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
}

/** How the server, the commands and each worker thread become plain Node files in `dist/`. */
export const bundle: BuildOptions = {
  entryPoints: {
    cli: 'src/host/cli.ts',
    'pglite-worker': 'src/adapter/postgres/pglite-worker.ts',
    'train-worker': 'src/host/train-worker.ts',
    'layout-worker': 'src/host/layout-worker.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // The WebAssembly and protos of two lie beside their own files; the licence of the third wants it unmodified.
  external: ['@electric-sql/pglite', '@google-cloud/dlp', 'elkjs'],
  // Some dependencies are CommonJS and still call `require`.
  banner: {
    js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);",
  },
  minifySyntax: true,
  sourcemap: 'linked',
  logLevel: 'warning',
}
