import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bot } from '../flow/bot.ts'
import { classify } from '../intent/classify.ts'
import { type Example, outOfScope } from '../intent/example.ts'
import type { IntentModel } from '../intent/intent-model.ts'
import { loadModel, serializeModel } from '../intent/model-file.ts'
import { type LanguageModel, recognizeLanguage, trainLanguages } from '../intent/recognize-language.ts'
import { trainIntents } from '../intent/train-intents.ts'
import { trainingHash } from '../intent/training-hash.ts'
import type { Understanding } from '../turn/needs.ts'

/** The name in `intents.yaml` under which designers write what belongs to no intent. */
const noIntent = 'none'

/** Everything designers wrote as examples: intents, and the questions of the FAQ under their entry's name. */
export function examplesOf({ intents, faq }: Bot): readonly Example[] {
  const groups = [...intents, ...[...faq].map(([name, { ask }]) => [name, ask] as const)]
  return groups.flatMap(([name, byLocale]) => {
    const intent = name === noIntent ? outOfScope : name
    return [...byLocale].flatMap(([locale, texts]) => texts.map((text) => ({ locale, intent, text })))
  })
}

/**
 * Teaches the embedded classifier a bot's examples, or takes the model from the cache where these very examples were
 * learned before. `cache` null: nothing is kept.
 */
export async function understand(bot: Bot, cache: string | null): Promise<Understanding> {
  const examples = examplesOf(bot)
  const model = await cachedModel(examples, cache)
  return understandingOf(bot, model, trainLanguages(examples))
}

export function understandingOf(bot: Bot, model: IntentModel, languages: LanguageModel): Understanding {
  return {
    intent: (anonymized, scope) => {
      const { best, rejected } = classify(model, anonymized, scope)
      return { ...best, rejected }
    },
    language: (anonymized) => {
      const recognized = recognizeLanguage(languages, anonymized)
      if (!recognized) return null
      return recognized.locale ?? 'other'
    },
  }
}

async function cachedModel(examples: readonly Example[], cache: string | null): Promise<IntentModel> {
  if (cache === null) return trainIntents(examples)
  const path = join(cache, `intents-${trainingHash(examples)}.bin`)
  const kept = await readFile(path).catch(() => null)
  if (kept) {
    try {
      return loadModel(kept)
    } catch {
      // A damaged cache is only a cache: learned again below.
    }
  }
  const model = trainIntents(examples)
  await mkdir(cache, { recursive: true, mode: 0o700 })
  await writeFile(path, serializeModel(model), { mode: 0o600 })
  return model
}
