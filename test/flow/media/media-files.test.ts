import { expect, test } from 'vitest'
import type { Draft } from '../../../src/flow/check/draft.ts'
import { mediaFiles } from '../../../src/flow/check/media-files.ts'
import type { MediaCard } from '../../../src/flow/media/media-card.ts'
import { mistakeLine } from '../../../src/flow/mistake.ts'

const megabyte = 1024 * 1024
const fileOf = (is: MediaCard['is'], bytes: number): MediaCard => ({
  is,
  bytes,
  sha256: 'a'.repeat(64),
  tellsPlace: false,
})

async function said(files: Readonly<Record<string, MediaCard>>): Promise<readonly string[]> {
  const found = await mediaFiles({ media: new Map(Object.entries(files)) } as unknown as Draft)
  return [...found].map(mistakeLine)
}

test('a picture may have 5 MB, a film and a document 16', async () => {
  const most = {
    'a.png': fileOf('png', 5 * megabyte),
    'b.mp4': fileOf('mp4', 16 * megabyte),
    'c.pdf': fileOf('pdf', 16 * megabyte),
  }
  expect(await said(most)).toEqual([])
  expect(
    await said({
      'a.png': fileOf('png', 5 * megabyte + 1),
      'b.mp4': fileOf('mp4', 17 * megabyte),
      'c.pdf': fileOf('unread', 100 * megabyte),
    }),
  ).toEqual([
    'media/a.png:1:1 has 5.1 MB; a picture may have at most 5 MB',
    'media/b.mp4:1:1 has 17 MB; a film may have at most 16 MB',
    'media/c.pdf:1:1 has 100 MB; a document may have at most 16 MB',
    'media/c.pdf:1:1 with this file there are more than 64 MB in media/; make pictures and films smaller, or give the address of large files instead',
  ])
})

test('a link out of the folder is no file of the project', async () => {
  expect(await said({ 'a.pdf': fileOf('outside', 10) })).toEqual([
    'media/a.pdf:1:1 is a link to a file outside of media/; put the file itself into media/',
  ])
})

test('a name may have accents, spaces and brackets, as a document shows it to people', async () => {
  expect(await said({ 'Cardápio (verão) 2026.pdf': fileOf('pdf', 10) })).toEqual([])
  for (const name of ['a{b}.pdf', 'a\u202ejpg.pdf', '-a.pdf', `${'a'.repeat(100)}.pdf`])
    expect(await said({ [name]: fileOf('pdf', 10) })).toEqual([
      expect.stringContaining('has a name that cannot be written in a prompt'),
    ])
})
