import type { BotLibrary } from '../../src/host/bot-library.ts'
import { minute, openTurnRoom, ownerOf } from '../turn/turn-room.ts'
import type { Taken } from './guard-run.ts'

/** What one person writes, turn by turn: orders, appointments, consent, a complaint, people, privacy. */
const talks: readonly (readonly string[])[] = [
  [
    'oi',
    'cadê o pedido 1042?',
    'detalhes',
    '01310-100',
    'tudo errado, quero falar com uma pessoa',
    'assistente',
  ],
  ['quero marcar um horário', 'sexta', '1', 'Quintino Bastos', 'sim', 'quero remarcar'],
  ['quero reclamar', 'chegou quebrado, meu cpf é 529.982.247-25', 'obrigado'],
  ['ciao', "dov'è il mio ordine 1042?", 'aggiornamenti', 'sì', 'sì', 'stop'],
  ['hola', '¿hacen cambios?', 'dónde está el 1043', 'menú', 'privacidad'],
  ['hi', 'where is order 1044', 'who are you? my mail is edith@example.org', 'talk to a person', 'privacy'],
]

/** Turns of the shipped bot as they were committed. */
export async function takenTurns(library: BotLibrary): Promise<readonly Taken[]> {
  const room = openTurnRoom(library)
  const taken: Taken[] = []
  const { lanes } = room.stores
  const commit = lanes.commit
  Object.assign(lanes, {
    commit: (record: Taken['record']) => {
      taken.push({ record, bot: library.current() })
      return commit(record)
    },
  })
  for (const [at, talk] of talks.entries()) {
    const person = room.somebody(at === 0 ? ownerOf('1042') : { phone: `551195555010${at}` })
    for (const words of talk) await room.said(() => person.write(words))
    await room.wait(3 * 60 * minute)
  }
  room.close()
  return taken
}
