import type { Edit } from './rewrite-view.ts'
import { worthOf } from './spoken-number-words.ts'
import { guardOf, mayHold, type Starts } from './word-guard.ts'

const atWord =
  /(?:arroba|chiocciola|\(at\)|\[at\]|\{at\}|\(a\)|(?<![a-z])at(?![a-z])|(?<![a-z])ad?(?= (?:gmail|hotmail|yahoo|outlook|libero)))/

const atWords = guardOf(
  /(?<![a-z])(?:arr?ob?|arroba|arrova|chioc|at[^a-z]|ad? (?:gmail|hotmail|yahoo|outlook|libero))|[([{]at|\(a\)/,
)

const dotWord = /[ ]?(?:\(|\[)?(?<![a-z])(?:ponto|punto|dot|point|pto)(?![a-z])(?:\)|\])?[ ]?/g
const underWord =
  /[ ]?(?<![a-z])(?:underline|underscore|under score|sublinhado|guion bajo|guiao baixo|trattino basso|anderline)(?![a-z])[ ]?/g
const dashWord = /[ ]?(?<![a-z])(?:hifen|traco|tracinho|trattino|guion|dash|hyphen|menos)(?![a-z])[ ]?/g
const plainAt =
  /[ ]?(?:\(at\)|\[at\]|\{at\}|\(a\)|\(arroba\)|\[arroba\]|(?<![a-z])(?:arroba|chiocciola|arrova|aroba|chiociola)(?![a-z]))[ ]?/g
const englishAt =
  / at (?=[a-z\d-]+ ?(?:\.|dot |punto |ponto )|(?:gmail|hotmail|yahoo|outlook|icloud)(?![a-z]))/g

/** Edits that turn "ana ponto lima arroba uol ponto com" into an address; only near an at-word. */
export function addressEdits(folded: string, starts: Starts): Edit[] {
  const isWritten = folded.includes('@')
  if (!isWritten && !(mayHold(starts, atWords) && atWord.test(folded))) return []
  const said = [...folded.matchAll(plainAt), ...folded.matchAll(englishAt)]
  const ats = isWritten ? [...said, ...folded.matchAll(/@/g)] : said
  if (ats.length === 0) return []
  const edits: Edit[] = said.flatMap((match) => [...numberBefore(folded, match.index), edit(match, '@')])
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

/** "bia noventa e oito arroba": the number is part of the address, whatever its size. */
function numberBefore(folded: string, at: number): Edit[] {
  const from = Math.max(0, at - 60)
  const words = [...folded.slice(from, at).matchAll(/ ([a-z]+)/g)]
  let digits = ''
  let start = at
  for (const word of words.reverse()) {
    const text = word[1] ?? ''
    const worth = worthOf.get(text)
    if (!worth && !(digits && /^[ey]$/.test(text))) break
    if (worth?.ten) digits = /^\d(?!\d)/.test(digits) ? worth.digits + digits : `${worth.digits}0${digits}`
    else digits = (worth?.digits ?? '') + digits
    if (worth) start = from + word.index
  }
  return digits ? [{ start, end: at, text: digits }] : []
}

/** How far from its at-word the parts of a spoken address may lie, in UTF-16 units. */
const nearAt = 60

const edit = (match: RegExpMatchArray, text: string): Edit => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
  text,
})
