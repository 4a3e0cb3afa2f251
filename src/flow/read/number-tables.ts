import type { Language } from './reading.ts'

/** The number words of one language, folded; `|` between spellings. */
export type NumberTable = {
  /** Words that add their value: units, tens and, where the language has them, hundreds. */
  readonly values: ReadonlyMap<string, number>
  readonly hundred: ReadonlySet<string>
  readonly thousand: ReadonlySet<string>
  readonly and: ReadonlySet<string>
}

const table = (
  lists: Readonly<Record<number, string>>,
  hundred: string,
  thousand: string,
  and: string,
): NumberTable => {
  const values = new Map<string, number>()
  for (const [first, words] of Object.entries(lists)) {
    const step = Number(first) >= 100 ? 100 : Number(first) >= 30 || first === '20' ? 10 : 1
    words.split(' ').forEach((spellings, index) => {
      for (const word of spellings.split('|')) values.set(word, Number(first) + index * step)
    })
  }
  const set = (words: string) => new Set(words.split(' ').filter(Boolean))
  return { values, hundred: set(hundred), thousand: set(thousand), and: set(and) }
}

export const numberTables: Readonly<Record<Language, NumberTable>> = {
  pt: table(
    {
      0: 'zero um|uma dois|duas tres quatro cinco seis|meia sete oito nove dez onze doze treze quatorze|catorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove',
      20: 'vinte trinta quarenta cinquenta|cincoenta sessenta setenta oitenta noventa',
      100: 'cem|cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas',
    },
    '',
    'mil',
    'e',
  ),
  es: table(
    {
      0: 'cero un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
      20: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
      21: 'veintiun|veintiuno|veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
      100: 'cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
    },
    '',
    'mil',
    'y',
  ),
  it: table(
    {
      0: 'zero un|uno|una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
      20: 'venti|vent trenta|trent quaranta|quarant cinquanta|cinquant sessanta|sessant settanta|settant ottanta|ottant novanta|novant',
    },
    'cento cent',
    'mille mila',
    'e',
  ),
  en: table(
    {
      0: 'zero|oh one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      20: 'twenty thirty forty|fourty fifty sixty seventy eighty ninety',
    },
    'hundred',
    'thousand',
    'and',
  ),
}
