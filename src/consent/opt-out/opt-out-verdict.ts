import { type Clause, type ClauseVerdict, clauseVerdict } from './clause-verdict.ts'
import { type Meanings, meaningOfEach } from './concept.ts'
import { keywordVerdict } from './keyword-verdict.ts'
import { languageOf, meaningsByLanguage, recognizeLanguage } from './language.ts'
import { clauseEnd, questionEnd, wordsOf } from './words.ts'

/** `ambiguous`: pause at once and ask which it is; pausing costs a person nothing. */
export type OptOutVerdict = 'out' | 'ambiguous' | 'none'

/**
 * Whether words withdraw from messages the business starts: keywords, then phrases, then the trained layer, which
 * may ask back and never withdraws by itself. Linear in the length of the text.
 *
 * @param locale of the talk; words in another of the four languages are recognised
 */
export function optOutVerdict(text: string, locale: string | null): OptOutVerdict {
  const words = wordsOf(text)
  const expected = languageOf(locale)
  const language = recognizeLanguage(words, expected)
  const keyword = keywordVerdict(words, expected ?? language)
  if (keyword !== null) return keyword
  return strongest(clausesOf(words, meaningsByLanguage[language]).map(clauseVerdict))
}

function strongest(said: readonly ClauseVerdict[]): OptOutVerdict {
  if (said.includes('keep')) return said.includes('out') ? 'ambiguous' : 'none'
  return (
    said.find((verdict) => verdict === 'out') ?? said.find((verdict) => verdict === 'ambiguous') ?? 'none'
  )
}

/**
 * The same where the last message was one the business started: a word that is ambiguous anywhere else
 * can there only mean the messages.
 */
export function optOutVerdictAfterNotification(text: string, locale: string | null): OptOutVerdict {
  return optOutVerdict(text, locale) === 'none' ? 'none' : 'out'
}

function clausesOf(words: readonly string[], meanings: Meanings): readonly Clause[] {
  const clauses: Clause[] = []
  let start = 0
  words.forEach((word, at) => {
    const isLast = at === words.length - 1
    if (word !== clauseEnd && word !== questionEnd && !isLast) return
    const end = isLast && word !== clauseEnd && word !== questionEnd ? at + 1 : at
    if (end > start) {
      const masks = meaningOfEach(words.slice(start, end), meanings)
      clauses.push({ masks, isQuestion: word === questionEnd })
    }
    start = at + 1
  })
  return clauses
}
