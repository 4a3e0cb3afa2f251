import { expect, test } from 'vitest'
import { readCommand } from '../../src/flow/read-command.ts'

test.each([
  ['Ajuda!', 'pt-BR', 'help'],
  ['mi aiuti, per favore?', 'it', 'help'],
  ['¿Qué puedes hacer?', 'es', 'help'],
  ['help', 'it', 'help'],
  ['MENU', 'en', 'menu'],
  ['Voltar ao início', 'pt-BR', 'menu'],
  ['falar com atendente', 'pt-BR', 'person'],
  ['Oi, quero falar com uma pessoa por favor', 'pt-BR', 'person'],
  ['operatore', 'it', 'person'],
  ['Vorrei parlare con un operatore, grazie', 'it', 'person'],
  ['hablar con una persona', 'es', 'person'],
  ['talk to a human', 'en', 'person'],
  ['talk to a human', 'pt-BR', 'person'],
  ['ATENDENTE com o pedido 1042', 'pt-BR', 'person'],
  ['atendente, 1042', 'pt-BR', 'person'],
  ['OPERATORE, è per un ordine', 'it', 'person'],
  ['agente 1042', 'es', 'person'],
  ['Agent: 30 candles for December 12', 'en', 'person'],
  ['deixa pra lá', 'pt-BR', 'menu'],
  ['never mind', 'en', 'menu'],
  ['Privacidade', 'pt-BR', 'privacy'],
  ['meus dados', 'pt-BR', 'privacy'],
  ['i miei dati', 'it', 'privacy'],
  ['Política de privacidad', 'es', 'privacy'],
  ['delete my data', 'en', 'privacy'],
  ['comprovante de consentimento', 'pt-BR', 'privacy'],
  ['voltar ao assistente', 'pt-BR', 'assistant'],
  ["torna all'assistente", 'it', 'assistant'],
  ['torna all’assistente', 'it', 'assistant'],
  ['volver al asistente', 'es', 'assistant'],
  ['Back to the assistant.', 'en', 'assistant'],
  ['START', 'en', 'start'],
  ['START', 'pt-BR', 'start'],
  ['quero voltar a receber mensagens', 'pt-BR', 'start'],
  ['iscrivimi', 'it', 'start'],
  ['darme de alta', 'es', 'start'],
])('"%s" (%s) is the command %s', (text, locale, command) => {
  expect(readCommand(text, locale)).toBe(command)
})

test.each([
  ['quero saber do meu pedido', 'pt-BR'],
  ['pessoa jurídica', 'pt-BR'],
  ['start my order', 'en'],
  ['how do I talk to my neighbour', 'en'],
  ['ayuda con mi pedido 1042', 'es'],
  ['o atendente foi grosseiro', 'pt-BR'],
  ['atendente nenhum me respondeu', 'pt-BR'],
  ['agenda para o dia 12', 'pt-BR'],
  ['', 'it'],
  ['!!!', null],
  ['help '.repeat(20_000), 'en'],
  ['__proto__', 'en'],
  ['constructor', '__proto__'],
])('other words are no command (%#)', (text, locale) => {
  expect(readCommand(text, locale)).toBe(null)
})
