import { build } from 'esbuild'
import { Miniflare } from 'miniflare'
import { expect, test } from 'vitest'
import type { InspectAnswer } from '../../../src/adapter/google-dlp/inspect.ts'
import { inspectsContent } from '../../contract/dlp-inspect.ts'
import { account } from '../../local-google/open-google.ts'

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/adapter/google-dlp/workerd-entry.ts'],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['module', 'main'],
    minify: true,
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

inspectsContent('fetch with a signed token in workerd', async ({ rest }) => {
  const worker = new Miniflare({
    modules: true,
    script: await bundled(),
    compatibilityDate: '2026-01-01',
    bindings: { ACCOUNT: JSON.stringify(account), GOOGLE: `http://127.0.0.1:${rest.port}` },
    cf: false,
  })
  const url = await worker.ready
  return {
    inspect: async (request, milliseconds) => {
      const body = JSON.stringify({ request, milliseconds })
      const answer = await fetch(url, { method: 'POST', body })
      return (await answer.json()) as InspectAnswer
    },
    close: () => worker.dispose(),
  }
})

test('what a Worker needs for it is small, and asks for nothing of Node', async () => {
  const script = await bundled()
  expect(script.length).toBeLessThan(60_000)
  expect(script).not.toMatch(/require\(|["']node:/)
})
