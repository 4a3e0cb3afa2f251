import { expect, test } from 'vitest'
import { loadBot, openTurnRoom } from './turn-room.ts'

const library = await loadBot()

test('nothing of a place or a contact card is stored in clear', async () => {
  const room = openTurnRoom(library)
  const dani = room.somebody()
  await room.replies(() =>
    dani.sendPlace({
      latitude: -23.55,
      longitude: -46.63,
      name: 'Casa da vó',
      address: 'Rua das Flores, 10',
    }),
  )
  await room.replies(() => dani.sendContact({ name: 'Otília Brandão', phone: '5511912345678' }))
  const stored = room.stored()
  room.close()
  expect(stored).toHaveLength(2)
  for (const words of stored) expect(words.replace(/\[[A-Z_]+_\d+\]/g, '')).not.toMatch(/[\p{L}\p{N}]/u)
})
