import type { View } from './view.ts'

const units: Readonly<Record<string, string>> = {
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
  noventayi: '9',
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
const doubles: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  doppio: 2,
  triplo: 3,
  doble: 2,
  dobles: 2,
}

/** What a word is worth as digits; `ten` asks for a unit after it ("noventa e nove"). */
type Worth = { readonly digits: string; readonly ten: boolean }

const worthOf = new Map<string, Worth>()
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

/** Fewest digits a run of number words must give to be read as a number. */
const fewest = 4

type Token = { readonly text: string; readonly start: number; readonly end: number }
type Run = { readonly start: number; readonly end: number; readonly digits: string }

const token = /[a-z]+|\d+/g
const spokenDigit =
  'zero|cero|um|uma|uno|una|one|dois|duas|dos|due|two|tres?|three|quatro|quattro|cuatro|four|cinco|cinque|five|se[ix]s?|meia|sei|six|sete|sette|siete|seven|oito|otto|ocho|eight|nove|nueve|nine|double|doppio|doble|cento|cem|cien|ciento|duzentos|[a-z]{3,8}centos|[a-z]{3,8}cento|[a-z]{3,8}cientos|onze|doze|dez|dieci|diez|ten|eleven|twelve|undici|dodici|once|doce|(?:vint|trint|quarent|cinquent|sessent|setent|oitent|novent|vent|trent|quarant|cinquant|sessant|settant|ottant|novant|veint|treint|cuarent|cincuent|sesent|ochent|twent|thirt|fort|fift|sixt|sevent|eight|ninet)[a-z]*'
/** Two number words in a row: fewer are no number a person dictates. */
const trigger = new RegExp(
  `(?<![a-z])(?:${spokenDigit})[\\s,.-]{1,3}(?:[ey] |and )?(?:${spokenDigit}|\\d+)(?![a-z])`,
)
const atWord =
  /(?:arroba|chiocciola|\(at\)|\[at\]|\{at\}|\(a\)|(?<![a-z])at(?![a-z])|(?<![a-z])ad?(?= (?:gmail|hotmail|yahoo|outlook|libero)))/

/** The words with spoken numbers and e-mail addresses written out, or null when nothing is spoken. */
export function spokenView(view: View): View | null {
  const edits = [...numberEdits(view.folded), ...addressEdits(view.folded)].sort((a, b) => a.start - b.start)
  return edits.length > 0 ? rewritten(view, edits) : null
}

type Edit = { readonly start: number; readonly end: number; readonly text: string }

function numberEdits(folded: string): Edit[] {
  if (!trigger.test(folded)) return []
  const edits: Edit[] = []
  let run: Token[] = []
  const close = () => {
    const read = readRun(run)
    if (read) edits.push({ start: read.start, end: read.end, text: read.digits })
    run = []
  }
  let last = 0
  for (const match of folded.matchAll(token)) {
    const text = match[0]
    const start = match.index
    const near = run.length === 0 || /^[\s,.\-–]{1,3}$/.test(folded.slice(last, start))
    if (!near) close()
    const belongs = worthOf.has(text) || text in doubles || /^\d{1,4}$/.test(text)
    const joins = run.length > 0 && /^(?:e|y|and)$/.test(text)
    if (belongs || joins) run.push({ text, start, end: start + text.length })
    else close()
    last = start + text.length
  }
  close()
  return edits
}

/** Reads "nove nove oito double sete" as digits; null when it is only a small number or has no spoken word. */
function readRun(run: readonly Token[]): Run | null {
  const tokens = [...run]
  while (tokens.length > 0 && /^(?:e|y|and)$/.test(tokens.at(-1)?.text ?? '')) tokens.pop()
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last || tokens.filter(({ text }) => worthOf.has(text)).length < 3) return null
  let digits = ''
  let times = 1
  for (const [index, { text }] of tokens.entries()) {
    if (text in doubles) {
      times = doubles[text] ?? 1
      continue
    }
    digits += digitsOf(text, tokens, index).repeat(times)
    if (!/^(?:e|y|and)$/.test(text)) times = 1
  }
  return digits.length >= fewest ? { start: first.start, end: last.end, digits } : null
}

function digitsOf(text: string, tokens: readonly Token[], index: number): string {
  if (/^\d/.test(text)) return text
  const worth = worthOf.get(text)
  if (!worth) return ''
  if (!worth.ten) return worth.digits
  const next = tokens[index + 1]?.text ?? ''
  const after = /^(?:e|y|and)$/.test(next) ? (tokens[index + 2]?.text ?? '') : next
  return units[after] && units[after] !== '0' ? worth.digits : `${worth.digits}0`
}

const dotWord = /[ ]?(?:\(|\[)?(?<![a-z])(?:ponto|punto|dot|point|pto)(?![a-z])(?:\)|\])?[ ]?/g
const underWord =
  /[ ]?(?<![a-z])(?:underline|underscore|under score|sublinhado|guion bajo|guiao baixo|trattino basso|anderline)(?![a-z])[ ]?/g
const dashWord = /[ ]?(?<![a-z])(?:hifen|traco|tracinho|trattino|guion|dash|hyphen|menos)(?![a-z])[ ]?/g
const plainAt =
  /[ ]?(?:\(at\)|\[at\]|\{at\}|\(a\)|\(arroba\)|\[arroba\]|(?<![a-z])(?:arroba|chiocciola|arrova|aroba|chiociola)(?![a-z]))[ ]?/g
const englishAt =
  / at (?=[a-z\d-]+ ?(?:\.|dot |punto |ponto )|(?:gmail|hotmail|yahoo|outlook|icloud)(?![a-z]))/g

/** Edits that turn "ana ponto lima arroba uol ponto com" into an address; only near an at-word. */
function addressEdits(folded: string): Edit[] {
  if (!atWord.test(folded)) return []
  const ats = [...folded.matchAll(plainAt), ...folded.matchAll(englishAt)]
  if (ats.length === 0) return []
  const edits: Edit[] = ats.map((match) => edit(match, '@'))
  const isNear = (index: number) => ats.some((at) => Math.abs(at.index - index) < nearAt)
  for (const [pattern, text] of [
    [dotWord, '.'],
    [underWord, '_'],
    [dashWord, '-'],
  ] as const) {
    for (const match of folded.matchAll(pattern)) if (isNear(match.index)) edits.push(edit(match, text))
  }
  return edits
}

/** How far from its at-word the parts of a spoken address may lie, in UTF-16 units. */
const nearAt = 60

const edit = (match: RegExpMatchArray, text: string): Edit => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
  text,
})

function rewritten(view: View, edits: readonly Edit[]): View {
  const plain: string[] = []
  const folded: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const keep = (from: number, to: number) => {
    plain.push(view.plain.slice(from, to))
    folded.push(view.folded.slice(from, to))
    for (let index = from; index < to; index++) {
      starts.push(view.starts?.[index] ?? index)
      ends.push(view.ends?.[index] ?? index + 1)
    }
  }
  let done = 0
  for (const { start, end, text } of edits) {
    if (start < done) continue
    keep(done, start)
    plain.push(text)
    folded.push(text)
    for (let index = 0; index < text.length; index++) {
      starts.push(view.starts?.[start] ?? start)
      ends.push(view.ends?.[end - 1] ?? end)
    }
    done = end
  }
  keep(done, view.folded.length)
  return {
    written: view.written,
    plain: plain.join(''),
    folded: folded.join(''),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  }
}
