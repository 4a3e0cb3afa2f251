import { abbreviations } from './abbreviations.ts'
import { commonWords, everydayWords } from './common-words.ts'
import type { Example } from './example.ts'
import type { IntentModel } from './intent-model.ts'
import { learn } from './train-intents.ts'
import { languageOf } from './vocabulary.ts'
import { weigh } from './weigh.ts'
import { tokenMark, wordsOf } from './words.ts'

/** Tells apart the languages of a bot, and pt, it, es, en, fr and de even where the bot does not speak them. */
export type LanguageModel = {
  readonly model: IntentModel
  /** The bot's locale for a two-letter code: the first one in its examples. */
  readonly localeOf: ReadonlyMap<string, string>
}

export type RecognizedLanguage = {
  /** The bot's locale; null when the text is in a language the bot does not speak. */
  readonly locale: string | null
  /** Two-letter code of what was recognised. */
  readonly language: string
  /** From 0.5, it may as well be another, to 1. */
  readonly confidence: number
}

/** Words that are the same everywhere and tell nothing. */
const neutral = new Set(
  'ok okay whatsapp pix sms email mail app online link pdf wow haha hahaha hehe lol x'.split(' '),
)
/** Accents and marks by which languages differ. */
const marks = /[¿¡ñãõçâêôûàèìòùáéíóúäöüß]/g
/** Below this the text may as well be in two languages, and nothing is said. */
const leastConfidence = 0.75

/** All that a language model learns from: the bot's own examples and a built-in list of common words. */
export const languageExamples = (examples: readonly Example[]): readonly Example[] =>
  [...examples, ...builtIn()].map(({ locale, text }) => ({ locale, intent: languageOf(locale), text }))

export function trainLanguages(examples: readonly Example[]): LanguageModel {
  const lessons = languageExamples(examples)
    .map(({ intent, text }) => ({ intent, words: spelled(text) }))
    .filter(({ words }) => words.length > 0)
  // Nobody asks this model for a phrase it knows, and without them its file is small.
  return languagesFrom({ ...learn(lessons, []), phrases: new Map() }, examples)
}

/** A model that was learned from these very examples before. */
export function languagesFrom(model: IntentModel, examples: readonly Example[]): LanguageModel {
  const localeOf = new Map<string, string>()
  for (const { locale } of examples)
    if (!localeOf.has(languageOf(locale))) localeOf.set(languageOf(locale), locale)
  return { model, localeOf }
}

function builtIn(): Omit<Example, 'intent'>[] {
  const lists: [string, readonly string[]][] = [
    ...Object.entries(commonWords).map(([locale, lines]): [string, string[]] => [locale, lines.split('\n')]),
    ...Object.entries(everydayWords).map(([locale, words]): [string, string[]] => [
      locale,
      words.split(/\s+/),
    ]),
    ...Object.entries(abbreviations).map(([locale, table]): [string, string[]] => [
      locale,
      [...table.keys()],
    ]),
  ]
  return lists.flatMap(([locale, texts]) => texts.map((text) => ({ locale, text })))
}

/**
 * Says in which language a short message is.
 *
 * @returns null when it cannot tell: `1042`, `ok`, an emoji, a word that several languages share
 */
export function recognizeLanguage(
  { model, localeOf }: LanguageModel,
  text: string,
): RecognizedLanguage | null {
  const weighed = weigh(model, spelled(text), Array.from(model.intents.keys()))
  const [first, second] = weighed?.top ?? []
  if (weighed === undefined || first === undefined || second === undefined || weighed.silent) return null
  const lead = Math.log(first.share / second.share)
  const confidence = 1 / (1 + Math.exp(-lead))
  if (confidence < leastConfidence) return null
  const language = model.intents[first.intent] ?? ''
  return { locale: localeOf.get(language) ?? null, language, confidence }
}

/** Words that tell a language, and its accents and marks as words of their own. */
function spelled(text: string): string[] {
  const telling = wordsOf(text, []).filter((word) => /^\p{L}/u.test(word) && !neutral.has(word))
  if (telling.length === 0) return []
  const found = text.slice(0, 4096).toLowerCase().normalize('NFC').match(marks) ?? []
  return [...telling, ...new Set(found.map((mark) => tokenMark + mark))]
}
