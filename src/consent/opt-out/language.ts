import { type Meanings, meaningsOf } from './concept.ts'
import { english } from './lexicon-en.ts'
import { spanish } from './lexicon-es.ts'
import { italian } from './lexicon-it.ts'
import { portuguese } from './lexicon-pt.ts'

export type Language = 'pt' | 'it' | 'es' | 'en'

/** What words mean, by language. */
export const meaningsByLanguage: Readonly<Record<Language, Meanings>> = {
  pt: meaningsOf(portuguese, /(?:me|mim)$/),
  it: meaningsOf(italian, /(?:mi|ci|mele|meli)$/),
  es: meaningsOf(spanish, /(?:me|nos|melos|melas)$/),
  en: meaningsOf(english, null),
}

/** Small words that one language has and the others have not. */
const marks: Readonly<Record<Language, ReadonlySet<string>>> = {
  pt: new Set(
    'nao voces vcs vc voce meu minha uma um nem mais isso esse essa dos das pra obrigado obrigada ta estou quero pelo ao sao mensagem mensagens tira receber oi'.split(
      ' ',
    ),
  ),
  it: new Set(
    'non piu che di il gli della dei sono voglio vorrei mi questo questi per grazie ho nn basta vostri messaggi ricevere lo ne cosa come'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el los las una un mis ya ustedes quiero mas y gracias estoy les su del mensajes recibir hola pueden'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the to you i my me dont please and of is it from your this these do not want no messages getting can'.split(
      ' ',
    ),
  ),
}

const languages = Object.keys(marks) as readonly Language[]

/** The language a locale names, when it is one of the four. */
export function languageOf(locale: string | null): Language | null {
  const base = locale?.slice(0, 2).toLowerCase()
  return languages.find((language) => language === base) ?? null
}

/**
 * In which language words seem to be written, by their small words: people write Spanish to an Italian shop.
 * The expected language wins unless another shows at least two marks more.
 */
export function recognizeLanguage(words: readonly string[], expected: Language | null): Language {
  const score = (language: Language) =>
    words.reduce((sum, word) => sum + (marks[language].has(word) ? 1 : 0), language === expected ? 1.5 : 0)
  const scores = languages.map((language) => [score(language), language] as const)
  return scores.reduce((best, next) => (next[0] > best[0] ? next : best))[1]
}
