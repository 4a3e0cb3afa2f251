import type { Edit } from './rewrite-view.ts'
import { doubles, numberWords, units, worthOf } from './spoken-number-words.ts'
import { mayHold, type Starts } from './word-guard.ts'

/** Fewest digits a run of number words must give to be read as a number. */
const fewest = 3

type Token = { readonly text: string; readonly start: number; readonly end: number }
type Run = { readonly start: number; readonly end: number; readonly digits: string }

/** Words within a number: "cinco oito traço cento e trinta", "treinta y dos millones". */
const joint =
  /^(?:e|y|and|mil|mila|mille|thousand|millon(?:es)?|milh(?:ao|oes)|milion[ei]|million|traco|tracinho|trattino|guion|dash|hyphen)$/
const token = /[a-z]+|\d+/g
const spokenDigit =
  'zero|oh|cero|um|uma|uno|una|one|dois|duas|dos|due|two|tres?|three|quatro|quattro|cuatro|four|cinco|cinque|five|se[ix]s?|meia|sei|six|sete|sette|siete|seven|oito|otto|ocho|eight|nove|nueve|nine|double|doppio|doble|cento|cem|cien|ciento|duzentos|[a-z]{3,8}centos|[a-z]{3,8}cento|[a-z]{3,8}cientos|onze|doze|dez|dieci|diez|ten|eleven|twelve|undici|dodici|once|doce|(?:vint|trint|quarent|cinquent|sessent|setent|oitent|novent|vent|trent|quarant|cinquant|sessant|settant|ottant|novant|veint|treint|cuarent|cincuent|sesent|ochent|twent|thirt|fort|fift|sixt|sevent|eight|ninet)[a-z]*'
/** Two number words in a row: fewer are no number a person dictates. */
const trigger = new RegExp(
  `(?<![a-z])(?:${spokenDigit})[\\s,.-]{1,3}(?:[ey] |and )?(?:${spokenDigit}|\\d+)(?![a-z])`,
)

/** Edits that turn "nove nove oito double sete" into digits. */
export function numberEdits(folded: string, starts: Starts): Edit[] {
  if (!mayHold(starts, numberWords) || !trigger.test(folded)) return []
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
    const joins = run.length > 0 && joint.test(text)
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
  while (tokens.length > 0 && joint.test(tokens.at(-1)?.text ?? '')) tokens.pop()
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
  if (/^[1-9]00$/.test(worth.digits)) return hundredsOf(worth.digits, tokens, index)
  if (!worth.ten) return worth.digits
  const next = tokens[index + 1]?.text ?? ''
  const after = /^(?:e|y|and)$/.test(next) ? (tokens[index + 2]?.text ?? '') : next
  return units[after] && units[after] !== '0' ? worth.digits : `${worth.digits}0`
}

/** "cuatrocientos trece" is 413, not 400 and 13. */
function hundredsOf(digits: string, tokens: readonly Token[], index: number): string {
  const next = tokens[index + 1]?.text ?? ''
  const after = worthOf.get(/^(?:e|y|and)$/.test(next) ? (tokens[index + 2]?.text ?? '') : next)
  if (!after || after.digits.length > 2) return digits
  return after.ten || after.digits.length === 2 ? digits.charAt(0) : `${digits.charAt(0)}0`
}
