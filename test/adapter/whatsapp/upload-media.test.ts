import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { memoryMediaUploads } from '../../../src/adapter/memory/memory-media.ts'
import { createCloudApi } from '../../../src/adapter/whatsapp/cloud-api.ts'
import type { Post } from '../../../src/adapter/whatsapp/post.ts'
import { postByFetch } from '../../../src/adapter/whatsapp/post-by-fetch.ts'
import { sha256Of } from '../../../src/host/media-folder.ts'
import { postByNode } from '../../../src/host/post-by-node.ts'
import type { Address } from '../../../src/message/channel.ts'
import { RawText } from '../../../src/message/raw-text.ts'
import type { OutgoingMessage, RenderedMedia } from '../../../src/message/reply.ts'
import { account, ana, createWorld, effect, type World } from '../local-meta/world.ts'

const day = 24 * 60 * 60 * 1000
const toAna: Address = { by: 'phone', phone: new RawText(ana.phone) }
const photo = new Uint8Array(await readFile('media/atelie.jpg'))
const sha256 = sha256Of(photo)
const picture: RenderedMedia = {
  media: 'image',
  file: { at: 'project', sha256, mime: 'image/jpeg' },
  fileName: null,
}
const showing = (n: number): OutgoingMessage => ({
  effect: effect(n),
  message: { kind: 'media', media: picture, caption: 'O ateliê' },
})

let world: World
beforeEach(async () => {
  world = await createWorld()
  await world.media.keep(sha256, photo, world.clock.now())
})
afterEach(() => world.close())

const paths = () => world.meta.calls().map(({ path }) => path.slice(path.lastIndexOf('/') + 1))

/** The channel with another way to post, or from a process that began later. */
const channelWith = (post: Post, uploads = memoryMediaUploads()) =>
  createCloudApi(
    { post, media: { bytes: world.media.bytes, uploads }, clock: world.clock },
    { ...account, graphUrl: world.graphUrl, version: 'v26.0', timeoutMs: 2000 },
  )

describe.each([
  ['node:http', postByNode()],
  ['fetch', postByFetch(fetch)],
] as const)('by %s', (_, post) => {
  test('a picture of the project is uploaded whole, and the message names it', async () => {
    world.meta.person(ana).write('oi')
    expect(await channelWith(post).send(toAna, showing(1))).toMatchObject({ outcome: 'accepted' })
    expect(paths()).toEqual(['media', 'messages'])
    expect(world.meta.conversationOf(ana.phone).at(-1)?.content).toMatchObject({
      kind: 'media',
      media: 'image',
      file: sha256,
      caption: 'O ateliê',
    })
  })
})

test('a picture is uploaded once, also by a process that begins later, until Meta is about to forget it', async () => {
  world.meta.person(ana).write('oi')
  const uploads = memoryMediaUploads()
  await channelWith(postByNode(), uploads).send(toAna, showing(1))
  await channelWith(postByNode(), uploads).send(toAna, showing(2))
  expect(paths()).toEqual(['media', 'messages', 'messages'])
  world.clock.advance(29 * day)
  world.meta.person(ana).write('oi de novo')
  expect(await channelWith(postByNode(), uploads).send(toAna, showing(3))).toMatchObject({
    outcome: 'accepted',
  })
  expect(paths().slice(3)).toEqual(['media', 'messages'])
})

test('many who are shown the same picture at once wait for one upload', async () => {
  world.meta.person(ana).write('oi')
  await Promise.all([1, 2, 3].map((n) => world.channel.send(toAna, showing(n))))
  expect(paths().filter((path) => path === 'media')).toHaveLength(1)
})

test('a picture that Meta has forgotten is uploaded once more, and shown once', async () => {
  world.meta.person(ana).write('oi')
  const uploads = memoryMediaUploads()
  await uploads.keep(account.phoneNumberId, sha256, { id: '4000000000000001', at: world.clock.now() })
  expect(await channelWith(postByNode(), uploads).send(toAna, showing(1))).toMatchObject({
    outcome: 'accepted',
  })
  expect(paths()).toEqual(['messages', 'media', 'messages'])
  const shown = world.meta.conversationOf(ana.phone).filter(({ side }) => side === 'business')
  expect(shown).toHaveLength(1)
})

test('a send in doubt is not made again because of its picture', async () => {
  world.meta.person(ana).write('oi')
  await world.channel.send(toAna, showing(1))
  world.meta.script([{ mishap: 'cut-after' }])
  expect(await world.channel.send(toAna, showing(2))).toEqual({ outcome: 'unsure' })
  expect(paths()).toEqual(['media', 'messages', 'messages'])
})

describe('what cannot be uploaded is refused as a picture, and nothing was sent', () => {
  test('a file that is not kept', async () => {
    const gone = { ...picture, file: { at: 'project', sha256: 'f'.repeat(64), mime: 'image/jpeg' } } as const
    const message = { kind: 'media', media: gone, caption: null } as const
    expect(await world.channel.send(toAna, { effect: effect(1), message })).toMatchObject({ class: 'media' })
    expect(paths()).toEqual([])
  })

  test('a file that Meta finds to be of another kind', async () => {
    const page = new TextEncoder().encode('<html>')
    await world.media.keep(sha256, page, world.clock.now())
    expect(await world.channel.send(toAna, showing(1))).toMatchObject({ class: 'media', code: 131053 })
    expect(paths()).toEqual(['media'])
  })

  test('a server that does not answer uploads', async () => {
    const cut: Post = (request) =>
      request.url.pathname.endsWith('/media') ? Promise.reject(new Error('cut')) : postByNode()(request)
    expect(await channelWith(cut).send(toAna, showing(1))).toMatchObject({ class: 'media', code: -1 })
    expect(paths()).toEqual([])
  })
})

test('a token that Meta does not take stops the number, not the picture', async () => {
  const stranger = createCloudApi(
    {
      post: postByNode(),
      media: { bytes: world.media.bytes, uploads: memoryMediaUploads() },
      clock: world.clock,
    },
    { ...account, accessToken: 'x', graphUrl: world.graphUrl, version: 'v26.0', timeoutMs: 2000 },
  )
  expect(await stranger.send(toAna, showing(1))).toMatchObject({ class: 'account', code: 190 })
})
