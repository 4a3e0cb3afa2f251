import { cnpj, cpf } from 'cpf-cnpj-validator'
import { weighted } from './check-digits.ts'
import { type Label, words } from './label.ts'
import type { Shape } from './shape.ts'
import { isPlateLike, vehicleWords } from './vehicle.ts'

/** National health card (CNS): fifteen digits, modulus 11, beginning with 1, 2, 7, 8 or 9. */
export const isCns = (value: string): boolean =>
  /^[12789]\d{14}$/.test(value) &&
  weighted(value, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0

const isCpf = (value: string) => cpf.isValid(value)
const isCnpj = (value: string) => cnpj.isValid(value.toUpperCase()) && /\d/.test(value)

export const brazilShapes: readonly Shape[] = [
  {
    kind: 'CPF',
    pattern: /(?<![a-z\d.])\d{3}[. ]\d{3}[. ]\d{3} ?[-./ ] ?\d{2}(?![\d])/g,
    check: null,
    sure: true,
  },
  { kind: 'CPF', pattern: /(?<![a-z\d.,#+-])\d{9} ?[-/.] ?\d{2}(?!\d)/g, check: isCpf, sure: true },
  { kind: 'CPF', pattern: /(?<![a-z\d.,#+])\d{11}(?![a-z\d])/g, check: isCpf, sure: false },
  {
    kind: 'CPF',
    pattern: /(?<![a-z\d.,#+])\d(?:[ .\-/\n]{0,2}\d){10}(?![a-z\d])/g,
    check: isCpf,
    sure: false,
  },
  {
    kind: 'CNPJ',
    pattern: /(?<![a-z\d.])[a-z\d]{2}\.[a-z\d]{3}\.[a-z\d]{3}\/[a-z\d]{4}-?\d{2}(?!\d)/g,
    check: null,
    sure: true,
  },
  {
    kind: 'CNPJ',
    pattern: /(?<![a-z\d#])[a-z\d]{12}\d{2}(?![a-z\d])/g,
    check: isCnpj,
    sure: false,
  },
  {
    kind: 'CNPJ',
    pattern: /(?<![a-z\d#.,])\d{2}[ .]?\d{3}[ .]?\d{3} ?[ /]? ?\d{4} ?[ \-/]? ?\d{2}(?![a-z\d])/g,
    check: isCnpj,
    sure: false,
  },
  {
    kind: 'CNPJ',
    pattern: /(?<![a-z\d#])\d{2}[ .]\d{3}[ .]\d{3}[ /]\d{4}[ -]\d{2}(?!\d)/g,
    check: null,
    sure: false,
  },
  {
    kind: 'CNS',
    pattern: /(?<![a-z\d#+])[12789]\d{2} ?\d{4} ?\d{4} ?\d{4}(?![a-z\d])/g,
    check: isCns,
    sure: false,
  },
  /** Lawyers and their state, the series of a work card, an account with its check digit. */
  {
    kind: 'ID_NUMBER',
    pattern:
      /(?<=(?<![a-z])(?:oab|crm|crea|cro|crp)[ /-]{1,3})(?:[a-z]{2}[ ,:-]{1,2})?(?:n\.?o?\.? ?)?\d{1,3}\.?\d{3}(?![a-z\d])/g,
    check: null,
    sure: true,
    confidence: 0.95,
  },
  {
    kind: 'RG',
    pattern: /(?<=(?<![a-z])serie ?)\d{3,5}-?[a-z]{2}(?![a-z\d])/g,
    check: null,
    sure: true,
    near: /ctps|carteira de trabalho/,
  },
  {
    kind: 'BANK_ACCOUNT',
    pattern: /(?<=(?<![a-z])cc:? )\d[\d.]{2,9}-[\dx](?![a-z\d])/g,
    check: null,
    sure: true,
    confidence: 0.95,
  },
  {
    kind: 'ACCOUNT',
    pattern: /(?<![a-z\d])[\da-f]{32}(?![a-z\d])/g,
    check: null,
    sure: true,
    near: /(?<![a-z])(?:pix|evp|chave)(?![a-z])/,
  },
  {
    kind: 'POSTCODE',
    pattern: /(?<=(?<![a-z])cep[^\d\n]{0,40})\d{2}[ .]?\d{3} ?-? ?\d{3}(?![\d-])/g,
    check: null,
    sure: true,
    confidence: 0.95,
  },
  { kind: 'PIS', pattern: /(?<![a-z\d])\d{3}\.\d{5}\.\d{2}-\d(?!\d)/g, check: null, sure: true },
  {
    kind: 'RG',
    pattern: /(?<![a-z\d.])\d{1,2}\.\d{3}\.\d{3}-[\dx](?![a-z\d])/g,
    check: null,
    sure: true,
  },
  {
    kind: 'PLATE',
    pattern: /(?<![a-z\d])[a-z]{3}\d[a-j]\d{2}(?![a-z\d])/g,
    check: null,
    sure: false,
  },
  /** With a mark, or until 2018: "LKV-2093". Order numbers look like it, but for the vehicle beside it. */
  {
    kind: 'PLATE',
    pattern: /(?<![a-z\d])[a-z]{3}[ -]\d[a-j]\d{2}(?![a-z\d-])/g,
    check: null,
    sure: true,
    near: vehicleWords,
  },
  {
    kind: 'PLATE',
    pattern: /(?<![a-z\d-])[a-z]{3}-\d{4}(?![a-z\d-])/g,
    check: isPlateLike,
    sure: true,
    near: vehicleWords,
  },
  {
    kind: 'POSTCODE',
    pattern: /(?<![a-z\d.,#/-])\d{2}\.?\d{3}-\d{3}(?![\d-])/g,
    check: null,
    sure: false,
  },
]

export const brazilLabels: readonly Label[] = [
  { kind: 'CPF', words: words('cpfs?', 'c\\.p\\.f\\.?', 'cic'), least: 3, most: 14, value: 'digits' },
  { kind: 'CNPJ', words: words('cnpj', 'c\\.n\\.p\\.j\\.?'), least: 4, most: 14, value: 'code' },
  {
    kind: 'RG',
    words: words(
      'rg',
      'r\\.g\\.?',
      'registro geral',
      'identidade',
      'rne',
      'rnm',
      'crnm',
      'ctps',
      'carteira de trabalho',
    ),
    least: 5,
    most: 12,
    value: 'code',
  },
  {
    kind: 'CNH',
    words: words(
      'cnh',
      'habilitacao',
      'carteira de motorista',
      'carta de motorista',
      'carteira de habilitacao',
    ),
    least: 6,
    most: 12,
    value: 'digits',
  },
  {
    kind: 'PIS',
    words: words('pis(?: ?/ ?pasep)?', 'pasep', 'nis', 'nit', 'pispasep'),
    least: 6,
    most: 11,
    value: 'digits',
  },
  {
    kind: 'CNS',
    words: words(
      'cns',
      'cart(?:ao|eirinha) (?:do |nacional (?:de |do )?)?(?:sus|saude)',
      '(?:numero|n) do sus',
    ),
    least: 6,
    most: 15,
    value: 'digits',
  },
  {
    kind: 'VOTER_ID',
    words: words('titulo (?:de )?eleitor(?:al)?', 'titulo'),
    least: 8,
    most: 13,
    value: 'digits',
  },
  { kind: 'PLATE', words: words('placas?'), least: 6, most: 8, value: 'code' },
  { kind: 'POSTCODE', words: words('cep', 'c\\.e\\.p\\.?'), least: 5, most: 8, value: 'digits' },
  {
    kind: 'ACCOUNT',
    words: words('(?:chave )?pix', 'chave(?: aleatoria)?'),
    least: 8,
    most: 36,
    value: 'code',
  },
  {
    kind: 'BANK_ACCOUNT',
    words: words(
      'ag(?:encia)?',
      'conta(?:[ -](?:corrente|poupanca|salario|bancaria|pj))?',
      'c/c',
      '(?<!\\d ?)cc',
      'poupanca',
      '(?:itau|bradesco|nubank|santander|caixa|sicredi|inter|bb) ag',
    ),
    least: 4,
    most: 14,
    value: 'digits',
  },
]
