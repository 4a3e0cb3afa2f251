import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { loadBot, openTurnRoom, ownerOf, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom

beforeAll(async () => {
  library = await loadBot()
}, 60_000)
afterEach(() => room.close())

describe('what a turn learns is hidden in what the talk stored before', () => {
  test('a name that a service returned', async () => {
    room = openTurnRoom(library)
    const ana = room.somebody({ ...ownerOf('1044'), name: 'Vizinha' })
    await room.said(() => ana.write('passei no lumino hoje'))
    expect(room.stored()).toEqual(['passei no lumino hoje'])
    for (const words of ['cadê meu pedido?', '1044']) await room.said(() => ana.write(words))
    expect(room.stored()[0]).toBe('passei no [NAME_1] hoje')
  })

  test('the first half of a number that the next message completes', async () => {
    room = openTurnRoom(library)
    const dani = room.somebody()
    for (const words of ['oi', 'meu cpf e 529982', '24725']) await room.said(() => dani.write(words))
    expect(room.stored().join('|')).not.toMatch(/529982|24725/)
  })

  test('an address over three messages', async () => {
    room = openTurnRoom(library)
    const dani = room.somebody()
    for (const words of ['moro na rua das palmeiras', '88', 'apto 42'])
      await room.said(() => dani.write(words))
    expect(room.stored().join('|')).not.toMatch(/palmeiras|88|42/)
  })

  test('both halves of a number that was said whole only many messages later', async () => {
    room = openTurnRoom(library)
    const dani = room.somebody()
    const between = ['oi', 'aceitam pix?', 'e troca?', 'vocês são de onde?']
    for (const words of ['começa com ZK4471', '208 no fim', ...between, 'o passaporte é ZK4471208'])
      await room.said(() => dani.write(words))
    expect(room.stored()).toEqual([
      'começa com [PASSPORT_1]',
      '[PASSPORT_1] no fim',
      ...between,
      'o passaporte é [PASSPORT_1]',
    ])
  })

  test('a number that was hidden in pieces has the token of its first piece when it is said in one', async () => {
    room = openTurnRoom(library)
    const dani = room.somebody()
    for (const words of ['cpf 529982', '24725', 'é 529.982.247-25']) await room.said(() => dani.write(words))
    const [first, , last] = room.stored()
    expect(last).toBe(first?.replace('cpf', 'é'))
  })
})

test('a person who is called like words of our own records is answered as anybody', async () => {
  room = openTurnRoom(library)
  const odd = room.somebody({ name: 'Order Status Reply' })
  expect(await room.said(() => odd.write('cadê o pedido 1042?'))).toContain('status')
  expect(room.events.filter(({ event }) => event === 'write-refused')).toEqual([])
})
