import { confidenceOf } from './evidence.ts'
import type { IntentModel } from './intent-model.ts'
import { shortPhraseKey } from './phrase-key.ts'
import { weigh } from './weigh.ts'
import { wordsOf } from './words.ts'

/** An intent and the probability, from 0 to 1, that it is what was meant. */
export type Guess = { readonly intent: string; readonly confidence: number }

export type Classification = {
  /** The best guess even when rejected; intent `''` when nobody competes. */
  readonly best: Guess
  /** At most three, best first. */
  readonly ranked: readonly Guess[]
  /** More likely none of the intents than the best one. */
  readonly rejected: boolean
  /** Two or three guesses are close: better asked with buttons. */
  readonly ambiguous: boolean
}

/** What an example said again, word for word, is worth. */
const verbatim = 0.999
/** The second guess is close when it has at least this share of the first one's confidence. */
const close = 0.5

const nothing: Guess = { intent: '', confidence: 0 }

/**
 * Says what a person may want.
 *
 * @param text anonymized: a token such as `[NAME_1]` counts as one word of its kind
 * @param scope the intents that compete; all when absent
 */
export function classify(model: IntentModel, text: string, scope?: ReadonlySet<string>): Classification {
  const among = competing(model, scope)
  const words = wordsOf(text, model.vocabulary.languages)
  const exact = exactPhrase(model, words, among)
  const weighed = weigh(model, words, among)
  const first = weighed?.top[0]
  if (weighed === undefined || first === undefined)
    return { best: nothing, ranked: [], rejected: true, ambiguous: false }
  const { weights, threshold } = model.calibration
  const confidence = weighed.silent ? 0 : confidenceOf(weighed.evidence, weights)
  const guesses = weighed.top.map(({ intent, share }) => ({
    intent: model.intents[intent] ?? '',
    confidence: (confidence * share) / first.share,
  }))
  if (exact !== undefined) return certain(model.intents[exact] ?? '', guesses)
  const [best = nothing, second = nothing] = guesses
  const ambiguous =
    second.confidence >= close * best.confidence && best.confidence + second.confidence >= threshold
  return {
    best,
    ranked: guesses,
    rejected: best.confidence < threshold,
    ambiguous: ambiguous && confidence > 0,
  }
}

const everyoneOf = new WeakMap<IntentModel, readonly number[]>()

function competing(model: IntentModel, scope: ReadonlySet<string> | undefined): readonly number[] {
  let everyone = everyoneOf.get(model)
  if (everyone === undefined) {
    everyone = Array.from(model.intents.keys())
    everyoneOf.set(model, everyone)
  }
  return scope === undefined ? everyone : everyone.filter((at) => scope.has(model.intents[at] ?? ''))
}

/** The one competing intent that has this very phrase as an example, if there is exactly one. */
function exactPhrase(
  model: IntentModel,
  words: readonly string[],
  among: readonly number[],
): number | undefined {
  const owners = model.phrases.get(shortPhraseKey(words)) ?? []
  const found = owners.filter((intent) => among.includes(intent))
  return found.length === 1 ? found[0] : undefined
}

function certain(intent: string, guesses: readonly Guess[]): Classification {
  const best = { intent, confidence: verbatim }
  const rest = guesses.filter((guess) => guess.intent !== intent).slice(0, 2)
  const others = rest.map((guess) => ({ ...guess, confidence: Math.min(guess.confidence, 1 - verbatim) }))
  return { best, ranked: [best, ...others], rejected: false, ambiguous: false }
}
