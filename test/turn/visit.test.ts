import { afterEach, beforeAll, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { loadBot, openTurnRoom, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await loadBot()
})
afterEach(() => room.close())

async function book(person: LocalPerson, day: string): Promise<readonly string[]> {
  await room.said(() => person.write(`quero marcar uma visita dia ${day}`))
  await room.said(room.tap(person, 'row_0'))
  await room.said(() => person.write('Marina'))
  return room.said(room.tap(person, 'yes'))
}

const reminders = () => [...room.stores.state.starts.values()].map(({ until }) => until)

test('a visit that is given up takes its own reminder with it and no other', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await book(dani, '24/11')
  await book(dani, '26/11')
  expect(reminders()).toEqual(['appointment.cancelled 3001', 'appointment.cancelled 3002'])
  await room.said(() => dani.write('quero cancelar minha visita'))
  await room.said(() => dani.write('3001'))
  await room.said(() => dani.write('Marina'))
  expect(await room.said(room.tap(dani, 'cancel'))).toEqual(['cancelled'])
  expect(reminders()).toEqual(['appointment.cancelled 3002'])
})

test('a visit that is moved has one reminder, of its new time', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await book(dani, '24/11')
  await room.said(() => dani.write('remarcar visita'))
  await room.said(() => dani.write('3001'))
  await room.said(() => dani.write('Marina'))
  expect(await room.said(room.tap(dani, 'move'))).toEqual(['ask.day'])
  await room.said(() => dani.write('26/11'))
  await room.said(room.tap(dani, 'row_0'))
  const asked = room.shown(dani).at(-1) ?? ''
  if (asked.includes('nome')) await room.said(() => dani.write('Marina'))
  expect(await room.said(room.tap(dani, 'yes'))).toEqual(['booked', 'reminder_planned'])
  expect(reminders()).toEqual(['appointment.cancelled 3002'])
})

test('whoever said STOP has no reminder planned and none is promised', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('PARAR'))
  expect(await book(dani, '24/11')).toEqual(['booked'])
  expect(reminders()).toEqual([])
})

test('a visit of tomorrow morning is promised no reminder', async () => {
  room = openTurnRoom(library)
  expect(await book(room.somebody(), '19/11')).toEqual(['booked'])
})
