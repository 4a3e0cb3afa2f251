import { isCourtesyWord } from './courtesy.ts'
import { type Finder, type Found, type Language, languageOf } from './reading.ts'
import { type Token, tokensOf } from './tokens.ts'
import { noSigns, yesNoWords, yesSigns } from './yes-no-words.ts'

type Meaning = 'yes' | 'weak' | 'alone' | 'no' | 'unsure'

/** Words of an answer that is searched to its end; in a longer one only the beginning says yes or no. */
const shortAnswer = 8
/** Words of the longest phrase in the tables. */
const longestPhrase = 5

/**
 * Yes (true) or no (false), with negation (`não quero`, `non va bene`) and emoji. The person's language first, then
 * the others: many say `ok`, `si` or `no` in any of them. `Ok, não` is a no; a clear yes beside a no is two values.
 */
export const findYesNo: Finder = (view, { locale }) => {
  const own = languageOf(locale)
  const others = (['pt', 'it', 'es', 'en'] as const).filter((language) => language !== own)
  for (const language of [own, ...others]) {
    const found = inLanguage(view.folded, language)
    if (found === null) return []
    if (found.length > 0) return found
  }
  return signs(view.folded)
}

/** Null for a clear `I do not know`. */
function inLanguage(folded: string, language: Language): readonly Found[] | null {
  const tokens = tokensOf(folded)
  const found: Found[] = []
  const weak: Found[] = []
  let opens = true
  let index = 0
  while (index < tokens.length && (opens || tokens.length <= shortAnswer)) {
    const phrase = phraseAt(tokens, index, language)
    const said = tokens.slice(index, index + (phrase?.words ?? 1))
    if (phrase?.meaning === 'unsure') return null
    const [first, last] = [said[0], said.at(-1)]
    if (phrase && first && last && isWeighty(phrase.meaning, opens, tokens.slice(index + said.length))) {
      const value = phrase.meaning !== 'no' && !isNegated(folded, tokens, index, language)
      const kept = value && phrase.meaning === 'weak' ? weak : found
      kept.push({ value, start: first.start, end: last.end })
    }
    opens &&= said.every(({ word }) => isCourtesyWord(word))
    index += said.length
  }
  const isRefused = found.some(({ value }) => value === false)
  return withoutRepetition(isRefused ? found : [...weak, ...found].toSorted((a, b) => a.start - b.start))
}

const phrasesOf = ({
  yes,
  weak,
  alone,
  no,
  unsure,
}: (typeof yesNoWords)[Language]): ReadonlyMap<string, Meaning> =>
  new Map([
    ...alone.map((phrase) => [phrase, 'alone'] as const),
    ...weak.map((phrase) => [phrase, 'weak'] as const),
    ...yes.map((phrase) => [phrase, 'yes'] as const),
    ...no.map((phrase) => [phrase, 'no'] as const),
    ...unsure.map((phrase) => [phrase, 'unsure'] as const),
  ])

const phrases: Readonly<Record<Language, ReadonlyMap<string, Meaning>>> = {
  pt: phrasesOf(yesNoWords.pt),
  it: phrasesOf(yesNoWords.it),
  es: phrasesOf(yesNoWords.es),
  en: phrasesOf(yesNoWords.en),
}

function phraseAt(
  tokens: readonly Token[],
  index: number,
  language: Language,
): { meaning: Meaning; words: number } | null {
  for (let words = Math.min(longestPhrase, tokens.length - index); words > 0; words--) {
    const said = tokens
      .slice(index, index + words)
      .map(({ word }) => word.replace(/(.)\1{2,}/g, '$1'))
      .join(' ')
    const meaning = phrases[language].get(said)
    if (meaning) return { meaning, words }
  }
  return null
}

/**
 * `certo` begins an answer but says nothing inside a sentence; `quero` must stand alone (`quero saber…` is no yes); of a
 * long answer only the first words count.
 */
function isWeighty(meaning: Meaning, opens: boolean, after: readonly Token[]): boolean {
  if (meaning === 'alone')
    return after.length <= shortAnswer && after.every(({ word }) => isCourtesyWord(word))
  return meaning !== 'weak' || (opens && after.length <= shortAnswer)
}

/** A negation stands right before, with no stop between: `não pode`, but not `não, pode`. */
function isNegated(folded: string, tokens: readonly Token[], index: number, language: Language): boolean {
  const before = tokens[index - 1]
  const here = tokens[index]
  if (!before || !here || !/^[\s']*$/.test(folded.slice(before.end, here.start))) return false
  return yesNoWords[language].not.includes(before.word)
}

/** `não pode ser`: the negation itself is no second no; values that agree are one, from first to last. */
function withoutRepetition(found: readonly Found[]): readonly Found[] {
  const byValue = new Map<unknown, Found>()
  for (const one of found) {
    const earlier = byValue.get(one.value)
    byValue.set(one.value, earlier ? { ...earlier, end: one.end } : one)
  }
  return [...byValue.values()]
}

function signs(text: string): readonly Found[] {
  const find = (list: readonly string[], value: boolean) =>
    list.flatMap((sign): readonly Found[] => {
      const at = text.indexOf(sign)
      return at < 0 ? [] : [{ value, start: at, end: at + sign.length }]
    })
  return withoutRepetition([...find(yesSigns, true), ...find(noSigns, false)])
}
