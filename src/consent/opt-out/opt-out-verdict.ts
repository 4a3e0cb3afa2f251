import { type Clause, type ClauseVerdict, clauseVerdict } from './clause-verdict.ts'
import { type Meanings, meaningOfEach } from './concept.ts'
import { keywordVerdict } from './keyword-verdict.ts'
import { languageOf, meaningsByLanguage, recognizeLanguage } from './language.ts'
import { withdrawalLikelihood } from './likelihood.ts'
import { clauseEnd, questionEnd, wordsOf } from './words.ts'

/** `ambiguous`: pause at once and ask which it is; pausing costs a person nothing. */
export type OptOutVerdict = 'out' | 'ambiguous' | 'none'

/** From here on words that no rule knows are asked back; found by five-fold trials. */
const askingFrom = 0.25
/** Below this a phrase is asked back rather than believed: the rest of the message speaks against it. */
const believingFrom = 0.3

/**
 * Whether words withdraw from messages the business starts: keywords, then phrases, then the trained layer, which
 * may ask back and never withdraws by itself. Linear in the length of the text.
 *
 * @param locale of the talk; words in another of the four languages are recognised
 */
export function optOutVerdict(text: string, locale: string | null): OptOutVerdict {
  const words = wordsOf(text)
  if (!words.some((word) => word !== clauseEnd && word !== questionEnd)) return 'none'
  const expected = languageOf(locale)
  const language = recognizeLanguage(words, expected)
  const keyword = keywordVerdict(words, expected ?? language)
  if (keyword !== null) return keyword
  const meanings = meaningsByLanguage[language]
  const said = strongest(clausesOf(words, meanings).map(clauseVerdict))
  if (said === 'keep') return 'none'
  if (said === 'ambiguous') return said
  const likelihood = withdrawalLikelihood(words, meanings)
  if (said === 'out') return likelihood < believingFrom ? 'ambiguous' : 'out'
  return likelihood >= askingFrom ? 'ambiguous' : 'none'
}

/**
 * The same where the last message was one the business started: a word that is ambiguous anywhere else
 * can there only mean the messages.
 */
export function optOutVerdictAfterNotification(text: string, locale: string | null): OptOutVerdict {
  return optOutVerdict(text, locale) === 'none' ? 'none' : 'out'
}

/** Who says "stop" and "do not stop" in one message is asked. */
function strongest(said: readonly ClauseVerdict[]): ClauseVerdict {
  if (said.includes('keep')) return said.includes('out') ? 'ambiguous' : 'keep'
  if (said.includes('out')) return 'out'
  return said.includes('ambiguous') ? 'ambiguous' : 'none'
}

/** The words between clause ends, by what they mean. */
function clausesOf(words: readonly string[], meanings: Meanings): readonly Clause[] {
  const clauses: Clause[] = []
  let start = 0
  words.forEach((word, at) => {
    const isEnd = word === clauseEnd || word === questionEnd
    if (!isEnd && at < words.length - 1) return
    const end = isEnd ? at : at + 1
    if (end > start) {
      const masks = meaningOfEach(words.slice(start, end), meanings)
      clauses.push({ masks, isQuestion: word === questionEnd })
    }
    start = at + 1
  })
  return clauses
}
