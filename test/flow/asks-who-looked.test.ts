import { expect, test } from 'vitest'
import { readCommand } from '../../src/flow/read-command.ts'

const asked = {
  'pt-BR': [
    'Quem leu minha conversa?',
    'alguém já viu minhas mensagens??',
    'quero saber quem acessou meus dados por favor',
    'quem da loja leu o que eu escrevi',
    'vocês podem me dizer quem abriu minhas mensagens?',
    'Quem viu meu chat',
    'alguém da equipe teve acesso aos meus dados?',
    'oi, quem foi que leu minhas mensagens?',
    'quantas pessoas leram essa conversa?',
  ],
  it: [
    'Chi ha letto la mia conversazione?',
    'qualcuno ha visto i miei messaggi?',
    'vorrei sapere chi ha aperto la mia chat',
    'chi dello staff ha letto quello che ho scritto?',
    'quante persone hanno visto i miei dati',
    'chi ha avuto accesso ai miei dati?',
    'mi dite se qualcuno ha letto questa chat?',
  ],
  es: [
    '¿Quién leyó mi conversación?',
    'quién ha leído mis mensajes',
    'alguien vio mi chat?',
    'quisiera saber quiénes han visto mis datos',
    'quién del equipo ha abierto lo que escribí',
    '¿alguien ha tenido acceso a mis datos?',
    'cuántas personas leyeron mis mensajes',
  ],
  en: [
    'Who read my conversation?',
    "who's been reading my messages",
    'has anyone seen my chat?',
    'did anybody on your team read what I wrote?',
    'can you tell me who has accessed my data please',
    'tell me who opened my messages',
    'how many people have read this chat?',
  ],
}

test('who read what they wrote is heard in four languages and many wordings', () => {
  const unheard = Object.entries(asked).flatMap(([locale, all]) =>
    all.filter((words) => readCommand(words, locale) !== 'looks').map((words) => `${locale}: ${words}`),
  )
  expect(unheard).toEqual([])
})

test('what is like it is left to the rest of the talk', () => {
  const others = [
    'quem lê minhas mensagens?',
    'quem leu o livro?',
    'quem viu minha vela?',
    'alguém leu minha reclamação sobre a vela que chegou quebrada?',
    'minha vizinha leu minhas mensagens e chegou tudo quebrado',
    'chi legge i miei messaggi?',
    'chi ha letto il giornale',
    'who reads my messages?',
    'who sent my order?',
    'quién entrega mi pedido?',
    'nobody read my messages, I am angry',
    `quem leu ${'a '.repeat(60)}minha conversa`,
  ]
  expect(others.filter((words) => readCommand(words, null) === 'looks')).toEqual([])
})
