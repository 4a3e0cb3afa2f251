import { afterEach, beforeAll, expect, test } from 'vitest'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { withCpfDigits } from '../canary/check-digits.ts'
import { loadBot, openTurnRoom, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await loadBot()
})
afterEach(() => room.close())

test('half a character, a NUL and a byte-order mark change nothing around them', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const words = '\ufeffsou \ud83d a Zulmira\0 Tavolieri \udc00, cpf 529.982.247-25\ud800'
  await room.said(() => dani.write(words))
  const [stored = ''] = room.stored()
  expect(stored).not.toMatch(/529|Tavolieri/)
  expect(stored).toContain('[CPF_1]')
})

test('a megabyte is masked to its end', { timeout: 120_000 }, async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const filler = 'uma frase bem comum sobre velas e a entrega. '
  const words = `${filler.repeat(Math.ceil(1_000_000 / filler.length))} meu cpf é 529.982.247-25`
  await room.said(() => dani.write(words))
  const [stored = ''] = room.stored()
  expect(stored.length).toBeGreaterThan(900_000)
  expect(stored.endsWith('meu cpf é [CPF_1]')).toBe(true)
})

test('ten thousand values in one message have ten thousand tokens, and the next message knows them', {
  timeout: 120_000,
}, async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const cpfs = Array.from({ length: 10_000 }, (_, n) =>
    withCpfDigits(String(100_000_000 + n * 7919).slice(0, 9)),
  )
  await room.said(() => dani.write(cpfs.map((cpf) => `cpf ${cpf}`).join('\n')))
  const [line] = [...room.stores.state.lines.values()].flat()
  expect(line?.words?.tokens.length).toBe(10_000)
  expect(line?.words?.text).not.toMatch(/\d{3}\.\d{3}/)
  await room.said(() => dani.write(`de novo: ${cpfs[4321]?.replace(/\D/g, '')}`))
  expect(room.stored().at(-1)).toBe('de novo: [CPF_4322]')
})

test('brackets that a person types stay words, also when a later message is masked into them', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('[CPF_1] e [NAME_1] zyqwen [CPF'))
  await room.said(() => dani.write('meu cpf é 529.982.247-25, sou Zyqwen Trobb'))
  const [typed] = [...room.stores.state.lines.values()].flat()
  expect(typed?.words?.text).toMatch(/^\[CPF_1\] e \[NAME_1\] \S+ \[CPF$/)
  for (const { start } of typed?.words?.tokens ?? []) expect(start).toBeGreaterThanOrEqual(19)
})
