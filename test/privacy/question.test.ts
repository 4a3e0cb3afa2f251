import { describe, expect, test } from 'vitest'
import { askedIn, noQuestion, openAfter } from '../../src/privacy/question.ts'

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
  ])('"%s" asks for nothing personal', (line) => {
    expect(askedIn(line)).toEqual([])
  })

  test('what another sentence of the line names was not asked for', () => {
    expect(askedIn('Anotei a rua e o lote. E o e-mail?')).toEqual(['EMAIL'])
  })
})

describe('what stays open', () => {
  const start = { open: noQuestion, answered: [] }
  const open = openAfter('Qual o CPF?', start, [])

  test('a line that asks nothing leaves the number that was asked for to be expected', () => {
    const line = 'É só para a nossa segurança, ninguém mais vê essa informação depois do cadastro.'
    expect(openAfter(line, { open, answered: [] }, [])).toEqual({ asked: [], expected: ['CPF'] })
  })

  test('a short line that names nothing asks for the same again', () => {
    expect(openAfter('E o outro?', { open, answered: ['CPF'] }, [])).toEqual({
      asked: ['CPF'],
      expected: ['ACCOUNT'],
    })
  })

  test('what is read back is asked for; a name beside a quantity is not', () => {
    expect(openAfter('Moram lá ainda?', start, ['ADDRESS']).asked).toContain('ADDRESS')
    expect(openAfter('Quantas caixas, Dirce?', start, ['NAME'])).toEqual(noQuestion)
  })

  test('an unknown question lets a number be expected, one of the business none', () => {
    expect(openAfter('And what does the sticker under the box say?', start, []).expected).toEqual(['ACCOUNT'])
    expect(
      openAfter('How many people shall we lay the table for?', { open, answered: [] }, []).expected,
    ).toEqual([])
  })
})
