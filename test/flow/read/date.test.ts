import { describe, expect, test } from 'vitest'
import { instantOf } from '../../../src/clock.ts'
import { readAnswer } from '../../../src/flow/read/read-answer.ts'
import { RawText } from '../../../src/message/raw-text.ts'
import { answer, answered, contextIn, expectStretch, inSentence, specOf, valueRead } from './reading-case.ts'

describe('a date said on Wednesday, March 4, 2026', () => {
  test.each([
    ['pt-BR', 'hoje', '2026-03-04'],
    ['pt-BR', 'amanhã', '2026-03-05'],
    ['pt-BR', 'AMANHA', '2026-03-05'],
    ['pt-BR', 'depois de amanhã', '2026-03-06'],
    ['pt-BR', 'sexta', '2026-03-06'],
    ['pt-BR', 'sexta-feira', '2026-03-06'],
    ['pt-BR', 'sexta feira', '2026-03-06'],
    ['pt-BR', 'sexta que vem', '2026-03-06'],
    ['pt-BR', 'na próxima sexta', '2026-03-06'],
    ['pt-BR', 'sexta da semana que vem', '2026-03-13'],
    ['pt-BR', 'segunda', '2026-03-09'],
    ['pt-BR', 'quarta', '2026-03-11'],
    ['pt-BR', 'esta quarta', '2026-03-04'],
    ['pt-BR', 'terça-feira que vem', '2026-03-10'],
    ['pt-BR', 'domingo', '2026-03-08'],
    ['pt-BR', 'dia 12', '2026-03-12'],
    ['pt-BR', 'dia 2', '2026-04-02'],
    ['pt-BR', 'pode ser no dia 12?', '2026-03-12'],
    ['pt-BR', 'dia 31', '2026-03-31'],
    ['pt-BR', '12/08', '2026-08-12'],
    ['pt-BR', '12/8', '2026-08-12'],
    ['pt-BR', '12/02', '2027-02-12'],
    ['pt-BR', '12/08/2026', '2026-08-12'],
    ['pt-BR', '12/08/26', '2026-08-12'],
    ['pt-BR', '12.08.2026', '2026-08-12'],
    ['pt-BR', '2026-08-12', '2026-08-12'],
    ['pt-BR', '12 de agosto', '2026-08-12'],
    ['pt-BR', '12 de ago', '2026-08-12'],
    ['pt-BR', '1º de agosto de 2026', '2026-08-01'],
    ['pt-BR', 'primeiro de abril', '2026-04-01'],
    ['pt-BR', 'daqui a 3 dias', '2026-03-07'],
    ['pt-BR', 'daqui a uma semana', '2026-03-11'],
    ['pt-BR', 'em duas semanas', '2026-03-18'],
    ['pt-BR', 'sexta, dia 13', '2026-03-13'],
    ['pt-BR', 'sexta 6/3', '2026-03-06'],
    ['pt-BR', 'sexta ou sábado', 'several: 2026-03-06 2026-03-07'],
    ['pt-BR', 'dia 15 do mês que vem', '2026-04-15'],
    ['pt-BR', 'amanhã de manhã', '2026-03-05'],
    ['pt-BR', '31/02', null],
    ['pt-BR', '30/02/2026', null],
    ['pt-BR', '29/02', '2028-02-29'],
    ['pt-BR', 'tanto faz', null],
    ['pt-BR', 'a segunda opção', null],
    ['pt-BR', 'qualquer dia', null],
    ['it', 'oggi', '2026-03-04'],
    ['it', 'domani', '2026-03-05'],
    ['it', 'dopodomani', '2026-03-06'],
    ['it', 'venerdì', '2026-03-06'],
    ['it', 'venerdi prossimo', '2026-03-06'],
    ['it', 'il prossimo venerdì', '2026-03-06'],
    ['it', 'venerdì della prossima settimana', '2026-03-13'],
    ['it', 'il 12', '2026-03-12'],
    ['it', "l'8", '2026-03-08'],
    ['it', '12 agosto', '2026-08-12'],
    ['it', 'il 1° aprile', '2026-04-01'],
    ['it', 'primo aprile', '2026-04-01'],
    ['it', 'tra tre giorni', '2026-03-07'],
    ['it', 'fra una settimana', '2026-03-11'],
    ['it', '12/08', '2026-08-12'],
    ['it', 'questa domenica', '2026-03-08'],
    ['it', 'quando volete', null],
    ['es', 'hoy', '2026-03-04'],
    ['es', 'mañana', '2026-03-05'],
    ['es', 'pasado mañana', '2026-03-06'],
    ['es', 'el viernes', '2026-03-06'],
    ['es', 'el viernes que viene', '2026-03-06'],
    ['es', 'el próximo viernes', '2026-03-06'],
    ['es', 'el viernes de la semana que viene', '2026-03-13'],
    ['es', 'el 12', '2026-03-12'],
    ['es', 'el 12 de agosto', '2026-08-12'],
    ['es', '12 de agosto del 2026', '2026-08-12'],
    ['es', 'dentro de 3 días', '2026-03-07'],
    ['es', 'en una semana', '2026-03-11'],
    ['es', 'miércoles', '2026-03-11'],
    ['es', 'el 15 del mes que viene', '2026-04-15'],
    ['es', 'mañana por la mañana', '2026-03-05'],
    ['es', 'por la mañana', null],
    ['es', 'cuando quieras', null],
    ['en', 'today', '2026-03-04'],
    ['en', 'tomorrow', '2026-03-05'],
    ['en', 'the day after tomorrow', '2026-03-06'],
    ['en', 'friday', '2026-03-06'],
    ['en', 'this Friday', '2026-03-06'],
    ['en', 'next friday', '2026-03-13'],
    ['en', 'Friday next week', '2026-03-13'],
    ['en', 'Friday week', '2026-03-13'],
    ['en', 'the 12th', '2026-03-12'],
    ['en', 'on the 12th of August', '2026-08-12'],
    ['en', 'August 12', '2026-08-12'],
    ['en', 'Aug 12th, 2026', '2026-08-12'],
    ['en', 'in 3 days', '2026-03-07'],
    ['en', 'in a week', '2026-03-11'],
    ['en', 'two weeks from now', '2026-03-18'],
    ['en', '12/08', '2026-08-12'],
    ['en-US', '12/08', '2026-12-08'],
    ['en-US', '25/12', '2026-12-25'],
    ['en', 'the 15th of next month', '2026-04-15'],
    ['en', 'whenever', null],
  ])('%s: %s → %s', (locale, words, expected) => {
    expect(answered('date', locale, words)).toBe(expected)
  })

  test.each([
    ['ontem', 'refused: past'],
    ['12/08/2025', 'refused: past'],
    ['hoje', '2026-03-04'],
    ['daqui a 60 dias', '2026-05-03'],
    ['daqui a 61 dias', 'refused: too_far'],
  ])('within 60 days, %s is %s', (words, expected) => {
    expect(answered('date', 'pt-BR', words, { within: 60 * 86_400_000 })).toBe(expected)
  })

  test('a sentence gives only what is certain', () => {
    expect(inSentence('date', 'pt-BR', 'quero marcar um horário para sexta que vem')).toBe('2026-03-06')
    expect(inSentence('date', 'es', 'quiero una cita el viernes')).toBe('2026-03-06')
    expect(inSentence('date', 'it', 'vorrei il 2')).toBeNull()
    expect(inSentence('date', 'pt-BR', 'meu cep é 01310-100')).toBeNull()
  })

  test('the stretch covers the date', () => {
    const words = 'Pode ser na Sexta-Feira que vem?'
    expectStretch(answer('date', 'pt-BR', words), words, 'Sexta-Feira que vem')
  })
})

describe('the day is that of the business', () => {
  const tomorrowAt = (now: string, timezone: string, locale = 'it', words = 'domani') =>
    valueRead(
      readAnswer(
        specOf('date'),
        new RawText(words),
        contextIn(locale, { timezone, now: instantOf(Date.parse(now)) }),
      ),
    )

  test.each([
    ['2026-03-05T01:30:00Z', 'America/Sao_Paulo', '2026-03-05'],
    ['2026-03-05T03:30:00Z', 'America/Sao_Paulo', '2026-03-06'],
    ['2026-03-28T22:30:00Z', 'Europe/Rome', '2026-03-29'],
    ['2026-03-28T23:30:00Z', 'Europe/Rome', '2026-03-30'],
    ['2026-10-24T21:30:00Z', 'Europe/Madrid', '2026-10-25'],
    ['2026-10-25T22:30:00Z', 'Europe/Madrid', '2026-10-26'],
    ['2026-10-25T23:30:00Z', 'Europe/Madrid', '2026-10-27'],
    ['2026-12-31T23:30:00Z', 'Europe/Rome', '2027-01-02'],
  ])('tomorrow at %s in %s is %s', (now, zone, expected) => {
    expect(tomorrowAt(now, zone)).toBe(expected)
  })
})
