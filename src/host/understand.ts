import type { Bot } from '../flow/bot.ts'
import { classify } from '../intent/classify.ts'
import { type Example, outOfScope } from '../intent/example.ts'
import { recognizeLanguage } from '../intent/recognize-language.ts'
import type { IntentGuess, Understanding } from '../turn/needs.ts'
import { type LearnedModels, type LearningNeeds, learnedModels } from './learned-models.ts'

/** The name in `intents.yaml` under which designers write what belongs to no intent. */
const noIntent = 'none'

/** Everything designers wrote as examples: intents, and the questions of the FAQ under their entry's name. */
export function examplesOf({ intents, faq }: Pick<Bot, 'intents' | 'faq'>): readonly Example[] {
  const groups = [...intents, ...[...faq].map(([name, { ask }]) => [name, ask] as const)]
  return groups.flatMap(([name, byLocale]) => {
    const intent = name === noIntent ? outOfScope : name
    return [...byLocale].flatMap(([locale, texts]) => texts.map((text) => ({ locale, intent, text })))
  })
}

/** Teaches the embedded classifier a bot's examples. */
export async function understand(needs: LearningNeeds, bot: Bot): Promise<Understanding> {
  return understandingFrom(bot, await learnedModels(needs, examplesOf(bot)))
}

export function understandingFrom(
  { flows }: Pick<Bot, 'flows'>,
  { intents, languages }: LearnedModels,
): Understanding {
  const begins = new Map<string, string>(
    [...flows.values()].flatMap(({ flow, startsOn }) => startsOn.map((name) => [name, flow] as const)),
  )
  const placeOf = (intent: string) => begins.get(intent) ?? intent
  const judge = (words: string, scope: ReadonlySet<string>): IntentGuess => {
    const { best, ranked, rejected } = classify(intents, words, scope)
    const there = ranked.filter(({ intent }) => placeOf(intent) === placeOf(best.intent))
    const confidence = Math.min(
      there.reduce((sum, guess) => sum + guess.confidence, 0),
      surest(best.confidence),
    )
    return {
      intent: best.intent,
      confidence,
      rejected: rejected && confidence < intents.calibration.threshold,
      ranked,
      threshold: intents.calibration.threshold,
    }
  }
  return {
    intent: (anonymized, scope) => {
      const whole = judge(anonymized, scope)
      if (!whole.rejected) return whole
      const heard = sentencesOf(anonymized)
        .map((sentence) => judge(sentence, scope))
        .filter(({ rejected }) => !rejected)
      const [first] = heard.toSorted((one, other) => other.confidence - one.confidence)
      const isOfOneMind = new Set(heard.map(({ intent }) => placeOf(intent))).size === 1
      return first && isOfOneMind ? first : whole
    },
    language: (anonymized) => {
      const recognized = recognizeLanguage(languages, anonymized)
      if (!recognized) return null
      return recognized.locale ?? 'other'
    },
  }
}

/** Only an example said again word for word is surer. */
const surest = (best: number) => Math.max(best, 0.99)

/** Shorter sentences are greetings and asides; more of them are not read. */
const fewestWords = 4
const mostSentences = 8

/** The sentences of a longer message: a wish may drown in what is told around it. */
function sentencesOf(words: string): readonly string[] {
  const sentences = words
    .slice(0, longestTold)
    .split(/[.!?;\n]+/)
    .filter((sentence) => sentence.trim().split(/\s+/).length >= fewestWords)
  return sentences.length > 1 ? sentences.slice(0, mostSentences) : []
}

/** UTF-16 units of a message whose sentences are read one by one. */
const longestTold = 2000
