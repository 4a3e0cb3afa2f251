import { viewOf } from './detect/view.ts'
import type { FindingKind } from './finding.ts'
import { wordsFor, wordsOfAbsence } from './question-words.ts'

const isQuestion =
  /\?|…\s*$|pop in|type in|send (?:me|us|over)|digit|ultime|escrib|escrev|scriv|mandami|mi mandi|me manda|passa|confirma|repet|ripet|qual|quale|cual|what|informe|informar|me (?:passa|diz|diga|manda|fala)|preciso d|digite|digita|inserisc|mi (?:dica|dice|da|puo|dia|serv|occorr|manca)|dica|dimmi|dammi|ci (?:occorr|serv)|ho bisogno|indique|indica|necesit|decime|dime|digame|ingres|teclea|escrib|please|por favor|per favore|gentileza|could you|may i|can i|i need|we need|still need|provide|enter|type|reply with|let me have|give me|confirm|tell me|tell us|kindly|share|poderia|potrebbe|podria|favor|grazie\.?$|falta|missing|manca/u

/** A line of this many words that names a kind of data asks for it: "Anche il cognome"; one that names none asks on: "And the new one?" */
const shortLine = 6

/**
 * Which personal data a question of the business asks for, in the order of our list; none when it asks nothing that we
 * know.
 */
export const askedIn = (question: string): readonly FindingKind[] => asksFor(viewOf(question).folded)

/** What the sentences that ask name; where they name nothing, what the others do: "I still lack the CPF. Can you send it?" */
export function asksFor(folded: string): readonly FindingKind[] {
  const asking = folded.split(sentenceEnd).filter((sentence) => isQuestion.test(sentence))
  if (asking.length === 0) return isShort(folded) ? kindsIn(folded) : []
  const kinds = kindsIn(asking.join('\n'))
  return kinds.length > 0 ? kinds : kindsIn(folded)
}

const sentenceEnd = /(?<=[.!?]) /

export const isShort = (folded: string): boolean => folded.trim().split(/\s+/).length <= shortLine

/** The kinds of personal data that folded words name. */
export function kindsIn(folded: string): readonly FindingKind[] {
  const kinds = wordsFor.filter(([, words]) => words.test(folded)).map(([kind]) => kind)
  if (kinds.length > 0) return kinds
  return wordsOfAbsence.test(folded) ? ['NAME', 'ADDRESS'] : []
}
