import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Example } from '../intent/example.ts'
import type { IntentModel } from '../intent/intent-model.ts'
import { loadModel, serializeModel } from '../intent/model-file.ts'
import {
  type LanguageModel,
  languageExamples,
  languagesFrom,
  trainLanguages,
} from '../intent/recognize-language.ts'
import { trainIntents } from '../intent/train-intents.ts'
import { trainingHash } from '../intent/training-hash.ts'

export type LearnedModels = { readonly intents: IntentModel; readonly languages: LanguageModel }

/** The models of the flows we ship lie beside the built program, also when it is run from its sources. */
const shipped = ['models', '../../dist/models'].map((place) => fileURLToPath(new URL(place, import.meta.url)))

/**
 * What these examples teach, taken from a file where these very examples were learned before.
 *
 * @param cache where newly learned models are kept; null: nowhere
 */
export async function learnedModels(
  examples: readonly Example[],
  cache: string | null,
): Promise<LearnedModels> {
  const intents = await learnedOnce(`intents-${trainingHash(examples)}.bin`, cache, () =>
    trainIntents(examples),
  )
  const hash = trainingHash(languageExamples(examples))
  const languages = await learnedOnce(`languages-${hash}.bin`, cache, () => trainLanguages(examples).model)
  return { intents, languages: languagesFrom(languages, examples) }
}

async function learnedOnce(
  name: string,
  cache: string | null,
  learn: () => IntentModel,
): Promise<IntentModel> {
  const folders = cache === null ? shipped : [...shipped, cache]
  for (const folder of folders) {
    const kept = await keptModel(join(folder, name))
    if (kept) return kept
  }
  const model = learn()
  if (cache !== null) {
    await mkdir(cache, { recursive: true, mode: 0o700 })
    await writeFile(join(cache, name), serializeModel(model), { mode: 0o600 })
  }
  return model
}

/** Null when there is none, or a damaged one: it is learned again. */
async function keptModel(path: string): Promise<IntentModel | null> {
  try {
    return loadModel(await readFile(path))
  } catch {
    return null
  }
}
