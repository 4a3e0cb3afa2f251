/** Latin letters of these blocks fold to one ASCII letter; 0 asks for the careful way. */
const fastLimit = 0x250

/** The folded UTF-16 code of a character: lower case, no accent; 0 when it needs more than a table. */
export function foldCode(code: number): number {
  return code < fastLimit ? (table[code] ?? 0) : 0
}

function buildTable(): Uint16Array {
  const codes = new Uint16Array(fastLimit)
  for (let code = 0; code < fastLimit; code++) codes[code] = foldLatin(code)
  for (const code of [0xa0, 0xad, 0xa8, 0xaf, 0xb4, 0xb8, 0xb2, 0xb3, 0xb9, 0xbc, 0xbd, 0xbe]) codes[code] = 0
  codes[0xba] = 0x6f
  codes[0xaa] = 0x61
  return codes
}

const ownLetters: Readonly<Record<string, string>> = {
  ß: 's',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
}

function foldLatin(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase()
  const base = ownLetters[lower] ?? lower.normalize('NFD')[0] ?? lower
  return base.charCodeAt(0)
}

const table = buildTable()

/** Folds one UTF-16 unit of any script, length kept. */
export function foldRare(unit: string): string {
  const code = unit.charCodeAt(0)
  const quick = code < fastLimit ? table[code] : 0
  if (quick) return String.fromCharCode(quick)
  const lower = unit.toLowerCase()
  return lower.length === 1 ? (lower.normalize('NFD')[0] ?? lower) : unit
}

/** Zero-width and direction marks, soft hyphen, byte order mark, tag characters. */
export const isInvisible = (code: number) =>
  code === 0xad ||
  code === 0x34f ||
  code === 0x61c ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xfeff ||
  code === 0x180e ||
  (code >= 0xe0000 && code <= 0xe007f)

/** Letters of other scripts that look Latin, and marks people's keyboards make of ASCII ones. */
const looks = new Map<number, string>()
const pairs = [
  'аa',
  'еe',
  'оo',
  'рp',
  'сc',
  'уy',
  'хx',
  'іi',
  'јj',
  'ѕs',
  'һh',
  'ԁd',
  'ԛq',
  'ԝw',
  'ѵv',
  'ӏl',
  'кk',
  'мm',
  'тt',
  'вb',
  'нh',
  'АA',
  'ВB',
  'ЕE',
  'КK',
  'МM',
  'НH',
  'ОO',
  'РP',
  'СC',
  'ТT',
  'ХX',
  'УY',
  'ІI',
  'ЈJ',
  'ЅS',
  'αa',
  'οo',
  'ρp',
  'νv',
  'ιi',
  'κk',
  'υu',
  'τt',
  'ΑA',
  'ΒB',
  'ΕE',
  'ΖZ',
  'ΗH',
  'ΙI',
  'ΚK',
  'ΜM',
  'ΝN',
  'ΟO',
  'ΡP',
  'ΤT',
  'ΥY',
  'ΧX',
  '‐-',
  '‑-',
  '‒-',
  '–-',
  '—-',
  '−-',
  '﹣-',
  "’'",
  "‘'",
  "ʼ'",
  "´'",
  '“"',
  '”"',
  '«"',
  '»"',
  '⁄/',
  '∕/',
  '․.',
  '·.',
]
for (const pair of pairs) looks.set(pair.charCodeAt(0), pair.slice(1))
/** Zeros of the decimal digits of other scripts. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
]

/** What a character is read as when it only looks like an ASCII one. */
export function lookAlike(code: number): string | null {
  const zero = zeros.find((first) => code >= first && code < first + 10)
  if (zero !== undefined) return String(code - zero)
  return looks.get(code) ?? null
}
