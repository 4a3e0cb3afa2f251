import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { Miniflare } from 'miniflare'
import { expect, test } from 'vitest'
import { sha256Of } from '../../../src/host/media-folder.ts'
import { account, ana, createWorld, effect } from '../local-meta/world.ts'

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/adapter/whatsapp/workerd-entry.ts'],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['module', 'main'],
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

test('a Worker uploads a picture of the project whole, and sends it by its id', {
  timeout: 60_000,
}, async () => {
  const world = await createWorld()
  const script = await bundled()
  expect(script).not.toMatch(/require\(|["']node:/)
  const worker = new Miniflare({ modules: true, script, compatibilityDate: '2026-01-01', cf: false })
  try {
    world.meta.person(ana).write('oi')
    const picture = await readFile('media/atelie.jpg')
    const sha256 = sha256Of(picture)
    const file = { at: 'project', sha256, mime: 'image/jpeg' }
    const content = { kind: 'media', media: { media: 'image', file, fileName: null }, caption: 'O ateliê' }
    const body = JSON.stringify({
      settings: { ...account, graphUrl: world.graphUrl, version: 'v26.0', timeoutMs: 5000 },
      phone: ana.phone,
      message: { effect: effect(1), message: content },
      picture: picture.toString('base64'),
    })
    const url = await worker.ready
    for (const _ of [1, 2]) {
      const answer = await fetch(url, { method: 'POST', body })
      expect(await answer.json()).toEqual({ outcome: 'accepted' })
    }
    expect(world.meta.conversationOf(ana.phone).at(-1)?.content).toMatchObject({
      media: 'image',
      file: sha256,
    })
    expect(world.meta.calls().filter(({ path }) => path.endsWith('/media'))).toHaveLength(1)
  } finally {
    await worker.dispose()
    await world.close()
  }
})
