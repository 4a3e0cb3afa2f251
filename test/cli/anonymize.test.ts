import { describe, expect, test } from 'vitest'
import { anonymizeCommand } from '../../src/cli/anonymize.ts'

async function run(...lines: readonly (object | string)[]): Promise<Record<string, unknown>[]> {
  const written: Record<string, unknown>[] = []
  async function* source() {
    for (const line of lines) yield typeof line === 'string' ? line : JSON.stringify(line)
  }
  await anonymizeCommand(source(), (line) => written.push(JSON.parse(line)))
  return written
}

describe('sigilo anonymize', () => {
  test('a message gives its spans and the masked words', async () => {
    const [answer] = await run({ id: 7, text: 'meu email é ana.lima@example.org, ok?', lang: 'pt' })
    expect(answer).toEqual({
      id: 7,
      spans: [{ start: 12, end: 32, type: 'EMAIL' }],
      redacted: 'meu email é [EMAIL_1], ok?',
    })
  })

  test('a bad line is answered with its number and the rest goes on', async () => {
    const answers = await run('{', { id: 1 }, { id: 2, text: 'oi' }, '[]', {
      id: 3,
      turns: [{ role: 'user' }],
    })
    expect(answers.map(({ id, line }) => id ?? line)).toEqual([1, 2, 2, 4, 5])
    expect(answers[0]).toEqual({ error: 'not a JSON object', line: 1 })
  })

  test('known values are masked in any form', async () => {
    const known = ['Débora Antunes', '+55 21 99876-1234']
    const [answer] = await run({ id: 1, text: 'antunes debora, zap 99876 1234', known })
    expect(answer).toMatchObject({ redacted: '[NAME_1], zap [PHONE_1]' })
  })

  test('a question of the bot tells what the answer is', async () => {
    const [answer] = await run({
      id: 1,
      turns: [
        { role: 'bot', text: 'Qual o seu nome completo?' },
        { role: 'user', text: 'zilmar trovão' },
        { role: 'bot', text: 'E os 3 primeiros dígitos do CPF?' },
        { role: 'user', text: '529' },
      ],
    })
    expect(answer).toMatchObject({
      turns: [{}, { redacted: '[NAME_1]' }, {}, { redacted: '[CPF_1]' }],
    })
  })

  test('what a later turn reveals is masked in the turns before it', async () => {
    const [answer] = await run({
      id: 1,
      turns: [
        { role: 'user', text: 'oi, aqui tem uma entrega pra quintaneiro' },
        { role: 'user', text: 'me chamo Quintaneiro Albuquerque' },
      ],
    })
    expect(answer).toMatchObject({
      turns: [{ redacted: 'oi, aqui tem uma entrega pra [NAME_1]' }, { redacted: 'me chamo [NAME_1]' }],
    })
  })
})
