import { ambiguousIn, ambiguousPhrases, courtesy, longKeywords, outPhrases } from './keywords.ts'
import type { Language } from './language.ts'
import { clauseEnd, questionEnd } from './words.ts'

/** Below this length one letter makes another word. Letters. */
const shortestMisspelled = 6
/** A keyword stands among few words. */
const mostWords = 8

/** What the words are when a keyword is all that is said, courtesy aside; null when there is more. */
export function keywordVerdict(words: readonly string[], language: Language): 'out' | 'ambiguous' | null {
  const said = words.filter((word) => word !== clauseEnd)
  if (said.length > mostWords || said.includes(questionEnd)) return null
  const bare = said.filter((word) => !courtesy.has(word) && word !== '🛑')
  const phrase = bare.join(' ') || said.join(' ')
  if (outPhrases.has(phrase) || isRepeated(bare)) return 'out'
  if (ambiguousPhrases.has(phrase) || ambiguousIn[language].has(phrase)) return 'ambiguous'
  const [only, ...more] = bare
  if (only === undefined || more.length > 0 || only.length < shortestMisspelled) return null
  return longKeywords.some((keyword) => isOneLetterOff(only, keyword)) ? 'out' : null
}

/** `stop stop stop` */
function isRepeated(bare: readonly string[]): boolean {
  const [first] = bare
  return first !== undefined && outPhrases.has(first) && bare.every((word) => word === first)
}

/** One letter changed, missing, doubled, or two changed places. */
function isOneLetterOff(word: string, keyword: string): boolean {
  if (Math.abs(word.length - keyword.length) > 1 || word.charAt(0) !== keyword.charAt(0)) return false
  let start = 0
  while (start < word.length && word[start] === keyword[start]) start += 1
  const rest = (text: string, skipped: number) => text.slice(start + skipped)
  return (
    rest(word, 1) === rest(keyword, 1) ||
    rest(word, 1) === rest(keyword, 0) ||
    rest(word, 0) === rest(keyword, 1) ||
    (word[start] === keyword[start + 1] &&
      word[start + 1] === keyword[start] &&
      rest(word, 2) === rest(keyword, 2))
  )
}
