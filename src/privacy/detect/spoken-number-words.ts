/** Words for one digit, folded, in four languages. */
export const units: Readonly<Record<string, string>> = {
  zero: '0',
  um: '1',
  uma: '1',
  dois: '2',
  duas: '2',
  tres: '3',
  quatro: '4',
  cinco: '5',
  seis: '6',
  meia: '6',
  sete: '7',
  oito: '8',
  nove: '9',
  un: '1',
  uno: '1',
  una: '1',
  due: '2',
  tre: '3',
  quattro: '4',
  cinque: '5',
  sei: '6',
  sette: '7',
  otto: '8',
  cero: '0',
  dos: '2',
  cuatro: '4',
  siete: '7',
  ocho: '8',
  nueve: '9',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  oh: '0',
}
const teens: Readonly<Record<string, string>> = {
  dez: '10',
  onze: '11',
  doze: '12',
  treze: '13',
  catorze: '14',
  quatorze: '14',
  quinze: '15',
  dezesseis: '16',
  dezasseis: '16',
  dezessete: '17',
  dezassete: '17',
  dezoito: '18',
  dezenove: '19',
  dezanove: '19',
  dieci: '10',
  undici: '11',
  dodici: '12',
  tredici: '13',
  quattordici: '14',
  quindici: '15',
  sedici: '16',
  diciassette: '17',
  diciotto: '18',
  diciannove: '19',
  diez: '10',
  once: '11',
  doce: '12',
  trece: '13',
  catorce: '14',
  quince: '15',
  dieciseis: '16',
  diecisiete: '17',
  dieciocho: '18',
  diecinueve: '19',
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
}
const tens: Readonly<Record<string, string>> = {
  vinte: '2',
  trinta: '3',
  quarenta: '4',
  cinquenta: '5',
  sessenta: '6',
  setenta: '7',
  oitenta: '8',
  noventa: '9',
  venti: '2',
  trenta: '3',
  quaranta: '4',
  cinquanta: '5',
  sessanta: '6',
  settanta: '7',
  ottanta: '8',
  novanta: '9',
  veinte: '2',
  treinta: '3',
  cuarenta: '4',
  cincuenta: '5',
  sesenta: '6',
  ochenta: '8',
  twenty: '2',
  thirty: '3',
  forty: '4',
  fifty: '5',
  sixty: '6',
  seventy: '7',
  eighty: '8',
  ninety: '9',
  cem: '10',
  cento: '10',
  cien: '10',
  ciento: '10',
}
const italianTens = Object.entries(tens).filter(([word]) =>
  /^(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)/.test(word),
)
/** "Double seven" is two. */
export const doubles: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  treble: 3,
  tripla: 3,
  dobro: 2,
  doppio: 2,
  triplo: 3,
  doble: 2,
  dobles: 2,
}

/** What a word is worth as digits; `ten` asks for a unit after it ("noventa e nove"). */
type Worth = { readonly digits: string; readonly ten: boolean }

/** Every word for a number, folded. */
export const worthOf = new Map<string, Worth>()
for (const [word, digits] of Object.entries({ ...units, ...teens })) worthOf.set(word, { digits, ten: false })
for (const [word, digit] of Object.entries(tens))
  worthOf.set(word, { digits: digit, ten: digit.length === 1 })
for (const [word, digit] of italianTens) {
  for (const [unit, value] of Object.entries(units)) {
    worthOf.set(word + unit, { digits: digit + value, ten: false })
    worthOf.set(word.slice(0, -1) + unit, { digits: digit + value, ten: false })
  }
}
for (const [unit, value] of Object.entries(units))
  worthOf.set(`veinti${unit}`, { digits: `2${value}`, ten: false })

const hundreds =
  'duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos duecento trecento quattrocento cinquecento seicento settecento ottocento novecento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'
for (const [index, word] of hundreds.split(' ').entries()) {
  worthOf.set(word, { digits: `${(index % 8) + 2}00`, ten: false })
}
worthOf.set('hundred', { digits: '00', ten: false })

/** Whether a folded word is a number said aloud, years in one word included. */
export const isNumberWord = (folded: string): boolean =>
  worthOf.has(folded) || /^(?:mille?|nineteen|duemila|primo|primeiro|primero|first)/.test(folded)

/** Words for a place in a row that days are called by. */
export const ordinals: ReadonlySet<string> = new Set(
  'primeiro primero primo first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'.split(
    ' ',
  ),
)

/** The months as people say them in a date. */
export const months: ReadonlySet<string> = new Set(
  `janeiro january gennaio enero fevereiro febbraio febrero february marco marzo march abril april aprile mai may mayo maio maggio
  junho junio june giugno julho julio july luglio agosto august setembro settembre september septiembre outubro october octubre
  ottobre novembro novembre noviembre november dezembro dicembre diciembre december`.split(/\s+/),
)
