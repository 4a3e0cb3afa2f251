import { expect, test } from 'vitest'
import { foundByRules } from './found-by-rules.ts'

const dates: readonly (readonly [text: string, value: string])[] = [
  ['ela nasceu em 03/11/2018', '03/11/2018'],
  ['nascida aos vinte e dois de maio de dois mil e quinze', 'vinte e dois de maio de dois mil e quinze'],
  ['data de nascimento sete do quatro de sessenta e um', 'sete do quatro de sessenta e um'],
  ['la data di nascita dodici zero tre ottantasette', 'dodici zero tre ottantasette'],
  ['born the thirty first of march twenty sixteen', 'the thirty first of march twenty sixteen'],
  ['nací el cuatro de julio del setenta y dos', 'el cuatro de julio del setenta y dos'],
  ['sou de 7 de outubro de 98', '7 de outubro de 98'],
  ['sou de abril de 61', 'abril de 61'],
  ['soy del 84', '84'],
  ['il nonno è del quarantuno', 'quarantuno'],
  ['9th Oct 61', '9th Oct 61'],
  ['4/4/88', '4/4/88'],
  ['nascida a 7/IV/1952', '7/IV/1952'],
  ['my date born is 1981 March 14', '1981 March 14'],
  ['mio figlio compie 6 anni il 9 giugno', '9 giugno'],
  ['my son turns 8 on the 4th of July', 'the 4th of July'],
  ['cumplo el 21 de enero', '21 de enero'],
]

test.each(dates)('%s holds a birth date', (text, value) => {
  expect(foundByRules(text)).toEqual([['BIRTH_DATE', value]])
})

const nothing: readonly string[] = [
  'paid on 3/11/25',
  'pagato il 12/11/26',
  '[12/11/26, 14:03:22] oi',
  'quero dois de maio e três de junho',
  'il modello è del 2019',
  'chega dia 3 de maio?',
  'Mercedes Classe A 2015',
  'o aniversário da loja em 1962',
  'due tre volte al giorno',
  'one two three testing',
  'abre quinta as sete e meia',
]

test.each(nothing)('%s holds none', (text) => {
  expect(foundByRules(text)).toEqual([])
})
