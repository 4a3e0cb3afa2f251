import type { View } from '../../privacy/detect/view.ts'
import { isWithinOneEdit } from '../../privacy/detect/within-one-edit.ts'
import { weekdayOf } from './calendar-words.ts'
import { isCourtesyWord } from './courtesy.ts'
import { findTime } from './find-time.ts'
import { findYesNo } from './find-yes-no.ts'
import { findSpelledNumbers } from './number-words.ts'
import { ordinalOf } from './ordinals.ts'
import { type Language, languageOf, type ReadingContext } from './reading.ts'
import { type Token, tokensOf, wordSet } from './tokens.ts'

/** Words about choosing, folded; they name nothing. */
const choosing = wordSet(
  'opcao numero alternativa quero escolho prefiro fico com vou de do da no na para pra gostaria esse essa esta este opzione numero scelgo voglio vorrei preferisco prendo quello quella del della di per con opcion quiero elijo prefiero ese esa del de para con me quedo option choose want would like prefer take number one i ll the pick for to of my with and e y em en in',
)
/** A message of more words is no choice any more. */
const mostWords = 24
/** Letters from which a word may have one wrong. */
const typoFrom = 5

/** Which title was meant: its index; null when none or more than one could be. */
export function pickChoice(view: View, titles: readonly View[], context: ChoiceContext): number | null {
  const tokens = tokensOf(view.folded)
  if (tokens.length > mostWords) return null
  const language = languageOf(context.locale)
  const said = contentOf(tokens)
  const whole = lineOf(tokens)
  const lines = titles.map(({ folded }) => lineOf(tokensOf(folded)))
  const named = only(lines, (line) => line !== '' && line === whole)
  const picked = named ?? byNumber(view.folded, said, titles.length, language)
  if (picked !== null || isNegative(view, context)) return picked ?? byYesNo(view, titles, context)
  return (
    byTime(view.folded, titles) ??
    byWords(
      said,
      titles.map(({ folded }) => contentOf(tokensOf(folded))),
    ) ??
    byOrdinal(said, titles.length, language) ??
    byYesNo(view, titles, context) ??
    only(lines, (line) => line.length >= typoFrom && isWithinOneEdit(line, whole))
  )
}

type ChoiceContext = Pick<ReadingContext, 'locale' | 'timezone' | 'now'>

const lineOf = (tokens: readonly Token[]) => tokens.map(({ word }) => word).join(' ')

/** The index of the only one that fits. */
function only<Item>(items: readonly Item[], fits: (item: Item) => boolean): number | null {
  const indexes = items.flatMap((item, index) => (fits(item) ? [index] : []))
  return indexes.length === 1 ? (indexes[0] ?? null) : null
}

/** The words that name something. */
const contentOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.map(({ word }) => word).filter((word) => !choosing.has(word) && !isCourtesyWord(word))

/** `2`, `opção 2`, `the number two`, `2️⃣`: nothing else may be said. */
function byNumber(folded: string, said: readonly string[], count: number, language: Language): number | null {
  const [word] = said
  const spelled = findSpelledNumbers(folded, language)
  const number =
    said.length === 1 && /^\d{1,2}$/.test(word ?? '') ? Number(word) : saidNumber(said, spelled[0])
  return number !== null && number >= 1 && number <= count && !/\d\s*[h:]|%|[$€]/.test(folded)
    ? number - 1
    : null
}

const saidNumber = (said: readonly string[], spelled: { value: number; words: number } | undefined) =>
  spelled && spelled.words === 1 && said.length <= 1 && spelled.value > 1 ? spelled.value : null

function byOrdinal(said: readonly string[], count: number, language: Language): number | null {
  const ordinal = said.length === 1 ? ordinalOf(said[0] ?? '', language) : null
  if (ordinal === null) return null
  const index = ordinal === 'last' ? count - 1 : ordinal - 1
  return index >= 0 && index < count ? index : null
}

/** `às 11` picks the only row with 11:00 in it. */
function byTime(folded: string, titles: readonly View[]): number | null {
  const times = new Set(findTime(folded).map(({ value }) => value))
  if (times.size !== 1) return null
  const weekdays = weekdaysIn(folded)
  return only(titles, (title) => {
    const isThen = findTime(title.folded).some(({ value }) => times.has(value))
    const there = weekdaysIn(title.folded)
    return isThen && (weekdays.size === 0 || there.size === 0 || [...weekdays].some((day) => there.has(day)))
  })
}

const weekdaysIn = (folded: string): ReadonlySet<number> =>
  new Set(tokensOf(folded).flatMap(({ word }) => weekdayOf(word) ?? []))

/** A word that only one title has was said, and none that only another has. */
function byWords(said: readonly string[], titles: readonly (readonly string[])[]): number | null {
  const hits = new Set<number>()
  for (const word of said) {
    const owner = only(titles, (title) => title.some((other) => isSameWord(word, other)))
    if (owner !== null) hits.add(owner)
  }
  const [hit] = hits
  return hits.size === 1 && hit !== undefined ? hit : null
}

function isSameWord(said: string, title: string): boolean {
  if (said === title) return true
  const day = weekdayOf(said)
  if (day !== null) return day === weekdayOf(title)
  return (
    said.length >= typoFrom &&
    title.length >= typoFrom &&
    !/\d/.test(said + title) &&
    isWithinOneEdit(said, title)
  )
}

const isNegative = (view: View, context: ChoiceContext) =>
  findYesNo(view, context, true).some(({ value }) => value === false)

/** `claro` picks the title that says yes, `nem pensar` the one that says no. */
function byYesNo(view: View, titles: readonly View[], context: ChoiceContext): number | null {
  const [said, ...more] = findYesNo(view, context, true)
  if (!said || more.length > 0) return null
  return only(titles, (title) => {
    const [meaning, ...others] = findYesNo(title, context, true)
    return meaning !== undefined && others.length === 0 && meaning.value === said.value
  })
}
