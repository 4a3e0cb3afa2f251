/** A date in a text; offsets end exclusive. */
export type WrittenDate = {
  readonly start: number
  readonly end: number
  /** Day, month and the last two digits of the year; two where day and month cannot be told apart. */
  readonly names: readonly string[]
}

const months = [
  'janeiro gennaio enero january jan gen ene',
  'fevereiro febbraio febrero february fev feb',
  'marco marzo march mar',
  'abril aprile april abr apr',
  'maio maggio mayo may mai mag',
  'junho giugno junio june jun giu',
  'julho luglio julio july jul lug',
  'agosto august ago aug',
  'setembro settembre septiembre september set sep sept',
  'outubro ottobre octubre october out ott oct',
  'novembro novembre noviembre november nov',
  'dezembro dicembre diciembre december dez dic dec',
]
const monthOf = new Map(
  months.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
)

/** Three groups of digits with the same kind of mark between them. */
const numeric = /(?<!\d)(\d{1,4})([./ -])(\d{1,2})\2(\d{2,4})(?!\d)/g
const compact = /(?<!\d)(\d{8}|\d{6})(?!\d)/g
/** "12 de março de 1980", "12 marzo 80", "12th of march, 1980". */
const dayFirst =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|o|º|°)?[ .,/-]{1,2}(?:(?:de|di|del|of) )?([a-z]{3,10})\.?[ .,/-]{1,2}(?:(?:de|del|di) )?'?(\d{4}|\d{2})(?!\d)/g
/** "march 12th, 1980". */
const monthFirst = /(?<![a-z])([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? '?(\d{4}|\d{2})(?!\d)/g

const nameOf = (day: number, month: number, year: number): readonly string[] =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12 ? [`${day}.${month}.${year % 100}`] : []

/** Every date in a folded text, in whichever order and language it is written. */
export function datesIn(folded: string): readonly WrittenDate[] {
  const found: WrittenDate[] = []
  const add = (match: RegExpMatchArray, names: readonly string[]) => {
    const start = match.index ?? 0
    if (names.length > 0) found.push({ start, end: start + match[0].length, names })
  }
  for (const match of folded.matchAll(numeric)) add(match, inOrder(match[1], match[3], match[4]))
  for (const match of folded.matchAll(compact)) add(match, unmarked(match[0]))
  for (const match of folded.matchAll(dayFirst))
    add(match, nameOf(Number(match[1]), monthOf.get(match[2] ?? '') ?? 0, Number(match[3])))
  for (const match of folded.matchAll(monthFirst))
    add(match, nameOf(Number(match[2]), monthOf.get(match[1] ?? '') ?? 0, Number(match[3])))
  return found
}

/** Year first or last; day and month in either order. */
function inOrder(first = '', second = '', third = ''): readonly string[] {
  const shape = `${first.length}${second.length}${third.length}`
  if (!/^(?:4[12][12]|[12][12][24])$/.test(shape)) return []
  const [one, other, year] = shape.startsWith('4') ? [second, third, first] : [first, second, third]
  const name = (day: string, month: string) => nameOf(Number(day), Number(month), Number(year))
  return [...new Set([...name(one, other), ...name(other, one)])]
}

function unmarked(digits: string): readonly string[] {
  if (digits.length === 6) return inOrder(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4))
  return [
    ...inOrder(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)),
    ...inOrder(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)),
  ]
}
