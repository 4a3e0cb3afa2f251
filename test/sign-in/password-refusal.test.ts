import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passwordRefusal } from '../../src/sign-in/password-refusal.ts'

const names = ['Ana Souza', 'ana.souza@loja.example', 'Loja Aurora', 'sigilo']

test.each([
  ['correct horse battery staple', null],
  ['cavalo pilha grampo certo', null],
  ['o gato preto subiu no telhado', null],
  ['xK9#mPq2vL8$nRt5', null],
  ['14 characters!', 'short'],
  ['passwordpassword', 'common'],
  ['password12345678', 'common'],
  ['p4ssw0rd p4ssw0rd!', 'common'],
  ['qwertyuiop123456', 'common'],
  ['1q2w3e4r5t6y7u8i', 'common'],
  ['abcdefghijklmnop', 'common'],
  ['19841984198419841984', 'common'],
  ['monkey dragon shadow', 'common'],
  ['Ana.Souza.LojaAurora', 'named'],
  ['lojaaurora20262026', 'named'],
  ['sigilo sigilo sigilo', 'common'],
] as const)('%s is judged %s', (password, verdict) => {
  expect(passwordRefusal(password, names)).toBe(verdict)
})

test('long passwords of any signs are taken, and judged without delay', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0x4e00, max: 0x9fff }), { minLength: 15, maxLength: 256 }),
      (signs) => {
        // Neighbours in a row would be a run.
        const spread = signs.map((sign, at) => String.fromCodePoint(sign) + 'xkqz'.charAt(at % 4))
        expect(passwordRefusal(spread.join('').slice(0, 256), names)).toBeNull()
      },
    ),
    { numRuns: 200 },
  )
})

test('one sign, however often, is no password', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 4 }), (piece) => {
      const password = piece.repeat(Math.ceil(20 / piece.length))
      expect(passwordRefusal(password, names)).not.toBeNull()
    }),
    { numRuns: 200 },
  )
})
