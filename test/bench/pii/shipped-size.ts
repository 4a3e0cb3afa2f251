import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

export type Size = { readonly plain: number; readonly gzip: number; readonly brotli: number }

/** All that masks, code and data together, as a Worker would be sent it. Bytes. */
export async function shippedSize(): Promise<Size> {
  const { outputFiles } = await build({
    entryPoints: ['src/cli/embedded-parts.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    conditions: ['workerd', 'worker'],
    write: false,
  })
  const bytes = outputFiles[0]?.contents ?? new Uint8Array()
  return { plain: bytes.length, gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length }
}
