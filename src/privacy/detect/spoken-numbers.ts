import type { Edit } from './rewrite-view.ts'
import type { SaidWords } from './said-words.ts'
import { doubles, units, worthOf } from './spoken-number-words.ts'
import { isIn } from './word-bits.ts'

/** Fewest digits a run of number words must give to be read as a number. */
const fewest = 3

type Token = { readonly text: string; readonly start: number; readonly end: number }
type Run = { readonly start: number; readonly end: number; readonly digits: string }

/** Words within a number: "cinco oito traço cento e trinta", "treinta y dos millones". */
const joint =
  /^(?:e|y|and|mil|mila|mille|thousand|millon(?:es)?|milh(?:ao|oes)|milion[ei]|million|traco|tracinho|trattino|guion|dash|hyphen)$/
/** Fewest number words a run has: one or two are a quantity. */
const fewestWords = 3

/** Edits that turn "nove nove oito double sete" into digits. */
export function numberEdits(folded: string, words: SaidWords): Edit[] {
  if (!hasRun(words)) return []
  const edits: Edit[] = []
  let run: Token[] = []
  const close = () => {
    const read = readRun(run)
    if (read) edits.push({ start: read.start, end: read.end, text: read.digits })
    run = []
  }
  let last = 0
  for (let index = 0; index < words.count; index++) {
    const start = words.start[index] as number
    const end = words.end[index] as number
    if (run.length > 0 && !isNear(folded, last, start)) close()
    last = end
    const isNumber = ((words.bits[index] as number) & isIn.number) > 0
    if (!isNumber && run.length === 0 && end - start > 6) continue
    const text = folded.slice(start, end)
    const belongs = isNumber || text in doubles || /^\d{1,4}$/.test(text)
    const joins = run.length > 0 && joint.test(text)
    if (belongs || joins) run.push({ text, start, end })
    else close()
  }
  close()
  return edits
}

/** Whether enough number words stand in the text at all. */
function hasRun({ any, count, bits }: SaidWords): boolean {
  if ((any & isIn.number) === 0) return false
  let numbers = 0
  for (let index = 0; index < count; index++) if ((bits[index] as number) & isIn.number) numbers++
  return numbers >= fewestWords
}

const isNear = (folded: string, from: number, to: number): boolean =>
  to - from <= 3 && /^[\s,.\-–]{1,3}$/.test(folded.slice(from, to))

/** Reads "nove nove oito double sete" as digits; null when it is only a small number or has no spoken word. */
function readRun(run: readonly Token[]): Run | null {
  const tokens = [...run]
  while (tokens.length > 0 && joint.test(tokens.at(-1)?.text ?? '')) tokens.pop()
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last || tokens.filter(({ text }) => worthOf.has(text)).length < fewestWords) return null
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
