import { expect, test } from 'vitest'
import { mediaChanges } from '../../../src/flow/diff/media-changes.ts'
import type { MediaCard } from '../../../src/flow/media/media-card.ts'

const botWith = (files: Readonly<Record<string, string>>) => ({
  media: new Map<string, MediaCard>(
    Object.entries(files).map(([name, sha256]) => [name, { sha256, is: 'png', bytes: 1, tellsPlace: false }]),
  ),
})

test('what people are shown instead is told by the name of the file', () => {
  const before = botWith({ 'door.png': 'a', 'map.png': 'b', 'old.png': 'c' })
  const after = botWith({ 'door.png': 'z', 'map.png': 'b', 'new.png': 'c' })
  expect(mediaChanges(before, after)).toEqual([
    'media/new.png is new',
    'media/door.png is another one',
    'media/old.png is no longer there',
  ])
  expect(mediaChanges(before, before)).toEqual([])
})
