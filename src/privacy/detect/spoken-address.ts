import type { Edit } from './rewrite-view.ts'

const atWord =
  /(?:arroba|chiocciola|\(at\)|\[at\]|\{at\}|\(a\)|(?<![a-z])at(?![a-z])|(?<![a-z])ad?(?= (?:gmail|hotmail|yahoo|outlook|libero)))/

const dotWord = /[ ]?(?:\(|\[)?(?<![a-z])(?:ponto|punto|dot|point|pto)(?![a-z])(?:\)|\])?[ ]?/g
const underWord =
  /[ ]?(?<![a-z])(?:underline|underscore|under score|sublinhado|guion bajo|guiao baixo|trattino basso|anderline)(?![a-z])[ ]?/g
const dashWord = /[ ]?(?<![a-z])(?:hifen|traco|tracinho|trattino|guion|dash|hyphen|menos)(?![a-z])[ ]?/g
const plainAt =
  /[ ]?(?:\(at\)|\[at\]|\{at\}|\(a\)|\(arroba\)|\[arroba\]|(?<![a-z])(?:arroba|chiocciola|arrova|aroba|chiociola)(?![a-z]))[ ]?/g
const englishAt =
  / at (?=[a-z\d-]+ ?(?:\.|dot |punto |ponto )|(?:gmail|hotmail|yahoo|outlook|icloud)(?![a-z]))/g

/** Edits that turn "ana ponto lima arroba uol ponto com" into an address; only near an at-word. */
export function addressEdits(folded: string): Edit[] {
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
