import type { IntentModel } from './intent-model.ts'
import { weigh } from './weigh.ts'
import { wordsOf } from './words.ts'

/** A word as the classifier read it, and how much nearer it brought the intent (below 0: further). */
export type Reason = { readonly word: string; readonly pull: number }

/** So many reasons are told, and so many words of a long text are tried. */
const mostReasons = 5
const mostWords = 60

/**
 * Why an intent won, or did not, for designers: what its margin loses when a word is taken out.
 *
 * @returns strongest first; none for an intent the model does not know
 */
export function explain(model: IntentModel, text: string, intent: string): readonly Reason[] {
  const among = [model.intents.indexOf(intent)].filter((at) => at >= 0)
  const words = wordsOf(text, model.vocabulary.languages).slice(0, mostWords)
  const marginOf = (some: readonly string[]) => weigh(model, some, among)?.top[0]?.margin ?? 0
  if (among.length === 0) return []
  const whole = marginOf(words)
  return words
    .map((word, at) => ({ word, pull: whole - marginOf(words.toSpliced(at, 1)) }))
    .sort((one, other) => Math.abs(other.pull) - Math.abs(one.pull))
    .slice(0, mostReasons)
}
