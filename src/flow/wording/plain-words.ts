/** Lower case, no accents, one blank between words, one at each end: what phrases are looked for in. Linear. */
export const plainWords = (text: string): string =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/**
 * The first of these phrases that a text says, as whole words; `…` at the end of a phrase stands for any ending. What a
 * sentence denies before it comes to the phrase does not count: "we never give it to third parties".
 *
 * @param language whose words of denial count; null: none do
 */
export function phraseIn(
  text: string,
  phrases: readonly string[],
  language: WordingLanguage | null,
): string | null {
  const sentences = text.split(/[.!?¡¿;:\n]+/u).map(plainWords)
  const found = phrases.find((phrase) => sentences.some((sentence) => isSaid(sentence, phrase, language)))
  return found?.replace('…', '') ?? null
}

function isSaid(sentence: string, phrase: string, language: WordingLanguage | null): boolean {
  const at = sentence.indexOf(phrase.endsWith('…') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `)
  return at >= 0 && (language === null || !denials[language].test(sentence.slice(0, at + 1)))
}

/** `a|b|c` over several lines, as a list. */
export const phrases = (lines: string): readonly string[] =>
  lines
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

/** The four languages whose wordings are judged. */
export const languages = ['pt', 'it', 'es', 'en'] as const
export type WordingLanguage = (typeof languages)[number]

/** `pt` of `pt-BR`; null for a language nobody taught us. */
export const wordingLanguage = (locale: string): WordingLanguage | null =>
  languages.find((language) => language === locale.slice(0, 2)) ?? null

/** Portuguese `no` is no denial, so each language has its own. */
const denials: Readonly<Record<WordingLanguage, RegExp>> = {
  en: / (?:not|never|no|nothing|nobody|without|won|don) /,
  it: / (?:non|mai|niente|nulla|nessun|nessuno|nessuna|senza) /,
  es: / (?:no|nunca|nada|nadie|sin|ningun|ninguna) /,
  pt: / (?:nao|nunca|nada|ninguem|sem|nem|nenhum|nenhuma) /,
}
