import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { optOutVerdict, optOutVerdictAfterNotification } from '../../src/consent/opt-out/opt-out-verdict.ts'

describe('words that withdraw', () => {
  test.each([
    ['STOP', 'en'],
    ['stop', 'it'],
    ['Stop, grazie!', 'it'],
    ['PARAR', 'pt-BR'],
    ['SAIR', 'pt-BR'],
    ['BAJA', 'es'],
    ['s t o p', 'en'],
    ['S.T.O.P.', 'en'],
    ['ѕtор', 'en'],
    ['st\u200bop', 'en'],
    ['ＳＴＯＰ', 'en'],
    ['stoooop', 'en'],
    ['stop 🛑', 'es'],
    ['unsubscrbe', 'en'],
    ['descadstrar', 'pt-BR'],
    ['disicrivimi', 'it'],
    ['não quero mais receber mensagens', 'pt-BR'],
    ['non scrivetemi più', 'it'],
    ['no me manden más mensajes', 'es'],
    ['please stop texting me', 'en'],
    ['quiero darme de baja', 'it'],
    ['não quero mais mensagens de vocês', 'es'],
    ['dejad de mandarme anuncios ya, pesados', 'es'],
  ])('"%s" (%s) is a withdrawal', (text, locale) => {
    expect(optOutVerdict(text, locale)).toBe('out')
    expect(optOutVerdict(text, null)).toBe('out')
  })
})

describe('words that may withdraw', () => {
  test.each([
    ['cancelar', 'pt-BR'],
    ['chega', 'pt-BR'],
    ['basta', 'it'],
    ['fine', 'it'],
    ['fin', 'es'],
    ['quit', 'en'],
    ['🛑', null],
  ])('"%s" (%s) is asked back, and is a withdrawal after a message the business started', (text, locale) => {
    expect(optOutVerdict(text, locale)).toBe('ambiguous')
    expect(optOutVerdictAfterNotification(text, locale)).toBe('out')
  })
})

describe('words that do not withdraw', () => {
  test.each([
    ['não quero parar de receber', 'pt-BR'],
    ['non cancellarmi dalla lista', 'it'],
    ['no quiero darme de baja', 'es'],
    ["don't stop sending me updates", 'en'],
    ['quero cancelar meu pedido', 'pt-BR'],
    ['estoy de baja médica', 'es'],
    ['quiero dar de baja mi línea', 'es'],
    ['basta così, grazie', 'it'],
    ['where is the nearest bus stop?', 'en'],
    ['fine', 'en'],
    ['chega amanhã?', 'pt-BR'],
    ['I never receive your messages', 'en'],
    ['dejen activo el aviso', 'es'],
    ['ativar notificações', 'pt-BR'],
    ['vorrei fare un reclamo', 'it'],
    ['the voucher is not working', 'en'],
    ['', null],
    ['👍', null],
  ])('"%s" (%s) is none', (text, locale) => {
    expect(optOutVerdict(text, locale)).toBe('none')
    expect(optOutVerdictAfterNotification(text, locale)).toBe('none')
  })
})

test('case, accents, courtesy, emoji and spaces around a keyword change nothing', () => {
  const keyword = fc.constantFrom(
    'stop',
    'parar',
    'sair',
    'baja',
    'unsubscribe',
    'disiscrivimi',
    'descadastrar',
  )
  const before = fc.constantFrom('', 'oi, ', '  ', 'Por favor ', 'please ', 'ciao! ')
  const behind = fc.constantFrom('', '!!!', '.', ' 🙏', ' grazie', ' por favor', '\n', ' pls')
  fc.assert(
    fc.property(keyword, before, behind, fc.boolean(), (word, start, end, isUpper) => {
      const text = `${start}${word}${end}`
      expect(optOutVerdict(isUpper ? text.toUpperCase() : text, 'pt-BR')).toBe('out')
    }),
    { numRuns: 150 },
  )
})

test('any text has a verdict', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.option(fc.string({ maxLength: 8 })),
      (text, locale) => {
        expect(['out', 'ambiguous', 'none']).toContain(optOutVerdict(text, locale))
      },
    ),
    { numRuns: 200 },
  )
})

test('64 KB of hostile text are read in no more time than a page', () => {
  const hostile = [
    'a ',
    'stop ',
    'não ',
    "d'",
    'e\u0301',
    '\u0301',
    'para de ',
    ',?',
    'ѕ',
    '🛑',
    'aaaa',
    'not want ',
  ].map((unit) => unit.repeat(Math.ceil(65_536 / unit.length)))
  for (const text of hostile) optOutVerdict(text, 'pt-BR')
  for (const text of hostile) {
    const start = process.cpuUsage()
    optOutVerdict(text, 'pt-BR')
    // 5 ms of a quiet machine is the bar; processor time and a wide margin keep a busy one from failing the test.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(40)
  }
})

test('of hard messages in four languages, nine in ten wishes are found, and hardly anybody is asked for nothing', () => {
  const rows = readFileSync(new URL('opt-out-challenge.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
  const verdicts = rows.map(
    ([label, locale = null, text = '']) => [label, optOutVerdict(text, locale)] as const,
  )
  const share = (label: string, verdict: (said: string) => boolean) => {
    const those = verdicts.filter(([each]) => each === label)
    expect(those.length).toBeGreaterThan(60)
    return those.filter(([, said]) => verdict(said)).length / those.length
  }
  expect(share('OUT', (said) => said !== 'none')).toBeGreaterThanOrEqual(0.9)
  expect(share('NONE', (said) => said === 'out')).toBeLessThanOrEqual(0.01)
  expect(share('NONE', (said) => said === 'ambiguous')).toBeLessThanOrEqual(0.15)
})

test('of first messages about other things, none is a withdrawal and one in a hundred is asked back', () => {
  const verdicts = ['unseen-first-messages.tsv', 'unseen-first-messages-2.tsv']
    .flatMap((name) => readFileSync(new URL(`../talk/${name}`, import.meta.url), 'utf8').split('\n'))
    .map((line) => line.split('\t'))
    // Who asks for erasure may well withdraw.
    .filter(
      ([, expected, text]) => text !== undefined && !['stop', 'privacy', 'expected'].includes(expected ?? ''),
    )
    .map(([locale = '', , text = '']) => optOutVerdict(text, locale))
  expect(verdicts.length).toBeGreaterThan(700)
  expect(verdicts.filter((verdict) => verdict === 'out').length).toBe(0)
  expect(verdicts.filter((verdict) => verdict === 'ambiguous').length / verdicts.length).toBeLessThan(0.01)
})
