import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { AnonymizedText } from '../../src/privacy/anonymized-text.ts'
import { closeAll } from './at-the-desk.ts'
import { libraryWith } from './own-flow.ts'
import { openTurnRoom, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
let dani: LocalPerson
beforeAll(async () => {
  library = await libraryWith({
    flow: `answers:
  pass: { type: document }
  code: { type: order_number, personal: no }
steps:
  pass: { ask: pass, tries: 2, else: person }
  right: { confirm: [pass], on: { yes: code } }
  code: { ask: code, else: person }
  person: { handoff: support }
`,
    prompts: {
      'ask.pass': 'Qual o número do passaporte?',
      'ask.code': 'Qual o número do pedido?',
      right: 'Confere?',
      'right.pass': 'Passaporte',
    },
  })
})
afterEach(() => room.close())

async function writes(...messages: readonly string[]): Promise<void> {
  for (const words of messages) await room.said(() => dani.write(words))
}

const begin = async (...messages: readonly string[]) => {
  room = openTurnRoom(library)
  dani = room.somebody()
  await writes(...messages)
}

/** An agent's line, as the desk keeps it. */
function agentWrites(...lines: readonly string[]): void {
  const { talks, lines: kept } = room.stores.state
  for (const text of lines)
    for (const [id, talk] of talks) {
      const n = talk.lines + 1
      const words = AnonymizedText.of(new RawText(text), [])
      const line = {
        n,
        side: 'agent',
        kind: 'text',
        words,
        reply: null,
        message: null,
        effect: null,
      } as const
      kept.get(id)?.push({ ...line, at: room.clock.now() })
      talks.set(id, { ...talk, lines: n })
    }
}

const closeCases = () => room.said(() => closeAll(room))

const ofPerson = () =>
  [...room.stores.state.lines.values()]
    .flat()
    .flatMap(({ side, words }) => (side === 'customer' && words ? [words.text] : []))

describe('a question of the flow', () => {
  const unanswered = ['quero fazer uma reclamação', 'não sei de cabeça', 'não está aqui comigo']

  test('that nobody answered is open still when people take over, also for the message after the next', async () => {
    await begin(...unanswered, 'um momento', '447-1208')
    expect(ofPerson().slice(-2)).toEqual(['um momento', '[ID_NUMBER_1]'])
  })

  test('is open no more when it was answered: what is counted stays readable', async () => {
    await begin(...unanswered, 'achei: 447-1208', 'quero 2 velas')
    expect(ofPerson().at(-1)).toBe('quero 2 velas')
  })

  test('is open for who asks for a person instead', async () => {
    await begin('quero fazer uma reclamação', 'quero falar com um atendente', '447-1208')
    expect(ofPerson().at(-1)).toBe('[ID_NUMBER_1]')
  })

  test('is open for the right value where the wrong one is read back', async () => {
    await begin('quero fazer uma reclamação', 'ZK4471208', 'não, é 447-1209')
    expect(ofPerson().at(-1)).toBe('não, é [ID_NUMBER_2]')
  })

  test('is closed by another one', async () => {
    await begin('quero fazer uma reclamação', 'ZK4471208', 'sim', 'é o 1042')
    expect(ofPerson().at(-1)).toBe('é o 1042')
  })

  test('leaves kinds in the state of the talk, and no words', async () => {
    await begin(...unanswered)
    const [talk] = room.stores.state.talks.values()
    expect(talk?.state.question).toEqual({ asked: ['ID_NUMBER'], expected: [], answered: [] })
  })
})

describe('a question of an agent', () => {
  const toDesk = 'quero falar com um atendente'

  test('hides the bare answer', async () => {
    await begin(toDesk)
    agentWrites('Boa tarde, aqui é o suporte.', 'e o CPF?')
    await writes('447-1208')
    expect(ofPerson().at(-1)).toBe('[CPF_1]')
  })

  test('is open while it is unanswered, also after a word of explanation', async () => {
    await begin(toDesk)
    agentWrites('E o CPF?')
    await writes('pra que precisa?')
    agentWrites('É só para encontrar o seu cadastro, ninguém mais vê essa informação aqui dentro.')
    await writes('um momento', 'ta bom, 447-1208')
    expect(ofPerson().slice(-3)).toEqual(['pra que precisa?', 'um momento', 'ta bom, [CPF_1]'])
  })

  test('is closed by one that asks nothing personal', async () => {
    await begin(toDesk)
    agentWrites('E o CPF?', 'Antes disso, quantas velas são?')
    await writes('4471')
    expect(ofPerson().at(-1)).toBe('4471')
  })

  test('may still be answered when the case is closed', async () => {
    await begin(toDesk)
    agentWrites('E o CPF?')
    await closeCases()
    await writes('desculpa a demora, 447-1208')
    expect(ofPerson().at(-1)).toBe('desculpa a demora, [CPF_1]')
  })

  test('that nobody asked hides nothing', async () => {
    await begin(toDesk)
    agentWrites('Boa tarde, aqui é o suporte.')
    await writes('447-1208')
    expect(ofPerson().at(-1)).toBe('447-1208')
  })
})
