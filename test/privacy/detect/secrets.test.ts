import { describe, expect, test } from 'vitest'
import { type Case, foundByRules } from './found-by-rules.ts'

const codes: readonly Case[] = [
  ['chegou agora, 448120', 'SECRET', '448120'],
  ['ya me llegó, es 61 40 27', 'SECRET', '61 40 27'],
  ["si l'sms dice 557310", 'SECRET', '557310'],
  ['338 104', 'SECRET', '338 104'],
  ['the code is 7 7 1 0 4 2', 'SECRET', '7 7 1 0 4 2'],
  ['il pin che mi avete spedito non funziona, è 60417', 'SECRET', '60417'],
  ['a senha de 4 dígitos era 3417', 'SECRET', '3417'],
  ['6093 era el pin del garaje', 'SECRET', '6093'],
  ['key safe, C2047X, left of the door', 'SECRET', 'C2047X'],
  ['gate #6610 then straight on', 'SECRET', '#6610'],
  ['codice del portone 3390#', 'SECRET', '3390#'],
  ['código da porta do prédio: A3071', 'SECRET', 'A3071'],
  ['la llave está en la cajita, combinación 7-2-0-4', 'SECRET', '7-2-0-4'],
  ['visa, e atrás 907', 'SECRET', '907'],
  ['the card, three on the back is nine oh four', 'SECRET', 'nine oh four'],
]

const answers: readonly Case[] = [
  ['a resposta da pergunta secreta é Fumaça, era meu gato', 'SECRET', 'Fumaça'],
  ['domanda segreta, il cognome di mamma: Brambati', 'SECRET', 'Brambati'],
  ['first pet?? lady fluff', 'SECRET', 'lady fluff'],
  ['Pregunta secreta: primer colegio\nRespuesta: los maristas', 'SECRET', 'los maristas'],
]

const passwords: readonly Case[] = [
  ['it wont accept Muffin!2017', 'SECRET', 'Muffin!2017'],
  ['Trufa.2018', 'SECRET', 'Trufa.2018'],
  ['wifi della camera: sole-oro-3317', 'SECRET', 'sole-oro-3317'],
  ['la temporanea è Abc#7720w ma non entra', 'SECRET', 'Abc#7720w'],
  ['password I think Rangers1987', 'SECRET', 'Rangers1987'],
]

describe.each(Object.entries({ codes, answers, passwords }))('%s', (_, cases) => {
  test.each(cases)('%s holds a %s', (text, kind, value) => {
    expect(foundByRules(text)).toEqual([[kind, value]])
  })
})

/** Tickets of a queue, years, prices, lottery numbers, gates of airports. */
const nothing: readonly string[] = [
  'peguei a senha B051 e o painel parou',
  'voo LA3470 sai do portão 214',
  'Gate B22, seat 14F',
  'o sms que veio do 28930 é de vocês?',
  'código 46021 en el catálogo es el armario',
  'não me chega o código de 6 dígitos',
  'esqueci a pergunta secreta, como faço',
  'il codice a barre 4417',
  'comprei um iPhone13 e um Galaxy21',
]

test.each(nothing)('%s holds no secret', (text) => {
  expect(foundByRules(text)).toEqual([])
})
