import { coupledPhrases } from './coupled-phrases.ts'
import { impliedPhrases } from './implied-phrases.ts'
import { phraseIn, wordingLanguage } from './plain-words.ts'
import { concretePhrases, vaguePhrases } from './vague-phrases.ts'

/** The words that leave open what is agreed to; null where there are none, or in a language nobody taught us. */
export function vagueIn(text: string, locale: string): string | null {
  const language = wordingLanguage(locale)
  return language && phraseIn(text, vaguePhrases[language], language)
}

/** Whether a question says when, how often or about what; true in a language nobody taught us. */
export function isConcrete(text: string, locale: string): boolean {
  const language = wordingLanguage(locale)
  return language === null || phraseIn(text, concretePhrases[language], null) !== null
}

/** The words that take consent for granted; null where there are none. */
export function impliedIn(text: string, locale: string): string | null {
  const language = wordingLanguage(locale)
  return language && phraseIn(text, impliedPhrases[language], language)
}

/** The words that make a yes the price of an order; null where there are none. What they deny is what they say. */
export function coupledIn(text: string, locale: string): string | null {
  const language = wordingLanguage(locale)
  return language && phraseIn(text, coupledPhrases[language], null)
}
