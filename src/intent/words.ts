import { abbreviations } from './abbreviations.ts'

/**
 * How much of a message is read, in UTF-16 units: WhatsApp's own limit for a text. The rest of a longer one
 * says nothing new about what is wanted and would cost time.
 */
const longestRead = 4096
/** Letters of one word that are read; longer "words" are links, keys or noise. */
const longestWord = 40
/** A word that stands for a finding: `[CPF_2]` reads as `§cpf`, one feature of its kind. */
export const tokenMark = '§'

const token = /\[([A-Z][A-Z_]{0,30}?)(?:_\d{1,6})?\]/g
const piece = /§[a-z_]+|[\p{L}\p{M}\p{N}]+|\?|\p{Extended_Pictographic}/gu
const marks = /\p{M}+/gu
const contraction = /(\p{L})['’´`](s|t|m|re|ll|ve|d)(?![\p{L}\p{N}])/gu
const plainAscii = /^[\0-\x7f]*$/

function fold(text: string): string {
  const lower = text.toLowerCase()
  return plainAscii.test(lower) ? lower : lower.normalize('NFKD').replace(marks, '').toLowerCase()
}

/** `oiiii` → `oi`; `1042` → `000` (one, two or more digits are told apart, their values are not). */
function squeeze(word: string): string {
  const digits = word.replace(/\p{N}/gu, '0')
  return digits.replace(/0{3,}/g, '000').replace(/([^0])\1{2,}/gu, '$1')
}

/**
 * The words of a message as the classifier reads them: lower case, no accents, digits as 0, question marks and
 * emoji as words, stretched letters and repeated words squeezed, chat abbreviations of the given languages written out.
 *
 * @param languages two-letter codes
 * @returns none when there is nothing but question marks
 */
export function wordsOf(text: string, languages: readonly string[]): string[] {
  const read = text.length > longestRead ? text.slice(0, longestRead) : text
  const marked = read.includes('[')
    ? read.replace(token, (_, kind: string) => ` ${tokenMark}${kind.toLowerCase()} `)
    : read
  const words: string[] = []
  let spoken = false
  const folded = fold(marked).slice(0, longestRead)
  for (const found of folded.replace(contraction, '$1$2').match(piece) ?? []) {
    const word = squeeze(found).slice(0, longestWord)
    if (word === words.at(-1)) continue
    const full = writtenOut(word, languages)
    if (full === undefined) words.push(word)
    else words.push(...full.split(' '))
    spoken ||= word !== '?'
  }
  return spoken ? words : []
}

function writtenOut(word: string, languages: readonly string[]): string | undefined {
  if (word.length > 6) return undefined
  for (const language of languages) {
    const full = abbreviations[language]?.get(word)
    if (full !== undefined) return full
  }
  return undefined
}
