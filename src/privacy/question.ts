import { viewOf } from './detect/view.ts'
import type { FindingKind } from './finding.ts'
import { wordsFor, wordsOfAbsence, wordsOfBusiness } from './question-words.ts'

/** What a line of the business leaves open for the person's next ones. */
export type OpenQuestion = {
  /** Kinds it asks for: what answers it is hidden. */
  readonly asked: readonly FindingKind[]
  /** Kinds it only speaks of, or that were asked for before and may still come: what plainly looks like one is hidden. */
  readonly expected: readonly FindingKind[]
}

export const noQuestion: OpenQuestion = { asked: [], expected: [] }

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
function asksFor(folded: string): readonly FindingKind[] {
  const asking = folded.split(sentenceEnd).filter((sentence) => isQuestion.test(sentence))
  if (asking.length === 0) return isShort(folded) ? kindsIn(folded) : []
  const kinds = kindsIn(asking.join('\n'))
  return kinds.length > 0 ? kinds : kindsIn(folded)
}

const sentenceEnd = /(?<=[.!?]) /

const isShort = (folded: string): boolean => folded.trim().split(/\s+/).length <= shortLine

function kindsIn(folded: string): readonly FindingKind[] {
  const kinds = wordsFor.filter(([, words]) => words.test(folded)).map(([kind]) => kind)
  if (kinds.length > 0) return kinds
  return wordsOfAbsence.test(folded) ? ['NAME', 'ADDRESS'] : []
}

/** How a line of the business and those before it met. */
type Before = {
  readonly open: OpenQuestion
  /** Kinds of what the person answered to it. */
  readonly answered: readonly FindingKind[]
}

/**
 * What is open after a line of the business.
 *
 * @param repeated kinds of the values that it reads back as a question
 */
export function openAfter(line: string, before: Before, repeated: readonly FindingKind[]): OpenQuestion {
  const { folded } = viewOf(line)
  const isAbout = wordsOfBusiness.test(folded)
  const meant = repeated.filter((kind) => !isAbout || kind !== 'NAME')
  const unknown: readonly FindingKind[] = folded.includes('?') && !isAbout ? ['ACCOUNT'] : []
  const known = asksFor(folded)
  const asked = [...new Set([...known, ...meant])]
  if (asked.length > 0) return { asked, expected: known.length > 0 ? [] : unknown }
  const named = kindsIn(folded)
  const still = [...before.open.asked, ...before.open.expected].filter(isCode)
  if (named.length > 0) return { asked, expected: [...named, ...still] }
  if (!isAbout && isShort(folded) && asksOn(folded, before))
    return { asked: before.open.asked, expected: [...before.open.expected, ...unknown] }
  if (folded.includes('?')) return { asked, expected: unknown }
  return { asked, expected: still }
}

/** "And the new one?", "KB 48?", "Number?", or something short where no answer came. */
const asksOn = (folded: string, { open, answered }: Before): boolean =>
  /\d|(?<![\p{L}])(?:number|numero|num)(?![\p{L}])/u.test(folded) ||
  /^\W*(?:e|ed|y|and|ou|o|or|mas|ma|pero|but)(?![\p{L}])/u.test(folded) ||
  (!folded.includes('?') && !open.asked.some((kind) => answered.includes(kind)))

const isCode = (kind: FindingKind): boolean => kind !== 'NAME' && kind !== 'ADDRESS'
