import { expect, test } from 'vitest'
import { maskFile } from '../../src/cli/anonymize-file.ts'
import { embeddedParts } from '../../src/cli/embedded-parts.ts'

const mask = (text: string) => maskFile(embeddedParts(), text, 'pt')

test('a text file keeps its lines, and a value found once is masked everywhere in it', async () => {
  const text = 'A quintaneiro ligou.\n\nOi, me chamo Quintaneiro Albuquerque\nmeu cpf é 529.982.247-25\n\n\n'
  expect(await mask(text)).toBe('A [NAME_1] ligou.\n\nOi, me chamo [NAME_1]\nmeu cpf é [CPF_1]\n\n\n')
})

test.each(['', '\n', '\n\n', 'bom dia', 'bom dia\r\n\r\ntudo bem?\r\n'])(
  '%j stays as it is',
  async (text) => {
    expect(await mask(text)).toBe(text)
  },
)

test('an exported chat is read message by message: senders are known, and who was asked answers', async () => {
  const chat = [
    '[12/05/26, 10:31:05] Atendimento: Olá! Qual o seu nome completo?',
    '[12/05/26, 10:32:10] Zequinha Trovão: zilmar trovão',
    'moro na rua das flores 12',
    '[12/05/26, 10:33:00] Atendimento: Obrigado, zilmar',
    '[12/05/26, 10:33:05] +55 11 98765-4321: fala com o zequinha',
  ].join('\n')
  const masked = await mask(chat)
  expect(masked).not.toMatch(/zequinha|zilmar|trovão|flores|98765/i)
  expect(masked.split('\n')).toHaveLength(5)
  expect(masked).toContain('Qual o seu nome completo?')
})

test('paragraphs longer than a message are read in pieces and put together again', async () => {
  const line = 'o pedido chegou e estava tudo certo'
  const text = `${Array.from({ length: 3_000 }, () => line).join('\n')}\nme chamo Débora Antunes`
  expect(await mask(text)).toBe(text.replace('Débora Antunes', '[NAME_1]'))
})
