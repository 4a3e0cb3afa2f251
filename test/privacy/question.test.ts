import { describe, expect, test } from 'vitest'
import { askedIn } from '../../src/privacy/question.ts'

const asking = [
  ['Names of the other two?', 'NAME'],
  ['Anche il cognome, grazie', 'NAME'],
  ['Vem alguém buscar por você?', 'NAME'],
  ['Will you be signing for it yourself?', 'NAME'],
  ['¿Y si no está usted, quién abre?', 'NAME'],
  ['Piano e scala, se ci sono', 'ADDRESS'],
  ['Algum ponto de referência perto?', 'ADDRESS'],
  ['Aonde o rapaz deve levar?', 'ADDRESS'],
  ['From where?', 'ADDRESS'],
  ['¿A qué taller lo llevamos?', 'ADDRESS'],
  ['Decime con qué usuario entrás', 'ACCOUNT'],
  ['Kindly reply with the word you chose for recovery', 'SECRET'],
  ['Me passa o fone?', 'PHONE'],
  ['Que lugar devo pôr na etiqueta?', 'ADDRESS'],
  ['Come si apre il portone?', 'SECRET'],
  ['¿La palabra que pusiste al registrarte?', 'SECRET'],
  ['Which tenant is writing?', 'NAME'],
  ['In che giorno compie gli anni?', 'BIRTH_DATE'],
  ['Il c.a.p. me lo ricorda?', 'POSTCODE'],
] as const

describe('what a line of the business asks for', () => {
  test.each(asking)('"%s" asks for %s', (line, kind) => {
    expect(askedIn(line)).toContain(kind)
  })

  test.each([
    'Quantas caixas?',
    'Il suo ordine parte domani, la avvisiamo noi appena il corriere lo prende in carico.',
    'What size do you take?',
    'Pode me mandar uma foto da vela?',
    'Aliás, quantas velas são?',
  ])('"%s" asks for nothing personal', (line) => {
    expect(askedIn(line)).toEqual([])
  })

  test('what another sentence of the line names was not asked for', () => {
    expect(askedIn('Anotei a rua e o lote. E o e-mail?')).toEqual(['EMAIL'])
  })
})
